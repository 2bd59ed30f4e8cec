using System.Text;
using LocalAws.Http;
using LocalAws.Http.Model;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Fuzzing;

/// <summary>
/// Every operation of every service, with requests made from its model: at the limits, over them, of the wrong kind, broken on the way. What is
/// made stays, and answers are learned from, so that requests meet what others left. There is an answer each time, and it is never a 500.
/// </summary>
public class OperationFuzzTests
{
    // It holds its answer until there is a command.
    private static readonly HashSet<string> Waiting = ["PollHostCommand"];

    [Fact]
    public async Task No_request_is_a_fault_of_the_server()
    {
        var budget = new FuzzBudget(tries: 3000);
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var texts = new ValueSource(budget.Random, aws.Server.AccountId);
        var generator = new ShapeGenerator(budget.Random, texts);
        var wrong = new Dictionary<string, string>();
        var operations = new ServiceTable().Services.SelectMany(service => service.Operations.Names.Where(name => !Waiting.Contains(name)).Select(name => (Service: service, Operation: service.Api.Operations[name]))).ToList();
        while (budget.Next())
        {
            var (service, operation) = operations[budget.Random.Next(operations.Count)];
            var wire = RequestWriter.Write(service, operation, generator.Request(operation));
            if (budget.Random.Next(6) == 0)
                wire = wire with { Body = Mutation.Of(wire.Body, budget.Random) };
            var answer = await client.SendAsync(wire.Signed(aws.Server, service.SigningName));
            if (answer is { Status: < 500 or 501 })
                texts.Learn(answer.Body);
            else
                wrong.TryAdd($"{service.SigningName}:{operation.Name}", Describe(answer, wire));
        }
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Select(each => $"{each.Key} {each.Value}").Append(budget.Description)));
        Assert.Equal("state", Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(aws.Get<StateFolder>().Path)!).Select(Path.GetFileName)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Bodies_that_are_nothing_are_refused_in_the_services_own_protocol(string service, string body)
    {
        await using var aws = await TestAws.StartAsync();
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

    private static string Describe(WireAnswer? answer, WireRequest wire)
    {
        var body = Encoding.UTF8.GetString(wire.Body);
        return $"{wire.Method} {wire.Target} answered {answer?.Text ?? "nothing"} to {(body.Length > 1000 ? body[..1000] + "..." : body)}";
    }
}
