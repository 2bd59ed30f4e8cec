using System.Text;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Fuzzing;

/// <summary>Bodies that no client sends, at one server: what one of them does to it, the next one meets.</summary>
public class WorthlessBodyTests(SharedAws served) : IClassFixture<SharedAws>
{
    [Theory, MemberData(nameof(Protocols))]
    public async Task Bodies_that_are_nothing_are_refused_in_the_services_own_protocol(string service, string body)
    {
        var aws = served.Aws;
        using var client = new WireClient(aws.Endpoint);
        var target = new ServiceTable().Services.First(each => each.SigningName == service);
        var operation = target.Api.Operations[target.Operations.Names.First(name => target.Api.Operations[name].Input.Members.Values.Any(member => member.InBody) && target.Api.Operations[name].Method is "POST" or "PUT")];
        var wire = RequestWriter.Write(target, operation, new ShapeGenerator(new Random(1), new ValueSource(new Random(1), aws.Server.AccountId)).Request(operation)) with { Body = Bodies[body] };
        var answer = await client.SendAsync(wire.Signed(aws.Server, service));
        Assert.InRange(answer!.Status, 200, 499);
    }

    public static TheoryData<string, string> Protocols =>
        [.. new[] { "codepipeline", "iam", "ec2", "s3", "secretsmanager" }.SelectMany(service => Bodies.Keys.Select(body => new TheoryDataRow<string, string>(service, body)))];

    private static Dictionary<string, byte[]> Bodies { get; } = new()
    {
        ["lists 100,000 deep"] = Repeated("[", 100_000),
        ["objects 100,000 deep"] = Repeated("{\"a\":", 100_000),
        ["elements 100,000 deep"] = Repeated("<a>", 100_000),
        ["a form 100,000 deep"] = [.. "Action=CreateRole&a"u8, .. Repeated(".a", 100_000), .. "=1"u8],
        ["100,000 fields"] = Encoding.ASCII.GetBytes("Action=CreateRole&" + string.Join('&', Enumerable.Range(1, 100_000).Select(i => $"Tags.member.{i}.Key=a{i}"))),
        ["invalid UTF-8"] = [0xFF, 0xFE, 0x80, 0x22],
        ["a number with 100,000 digits"] = [.. "{\"maxResults\":"u8, .. Repeated("9", 100_000), .. "}"u8],
        ["entities that expand"] = "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>"u8.ToArray(),
        ["nothing"] = [],
        ["a gzip of nothing"] = [0x1f, 0x8b, 8, 0],
    };

    private static byte[] Repeated(string text, int times) => Encoding.ASCII.GetBytes(new StringBuilder(text.Length * times).Insert(0, text, times).ToString());
}
