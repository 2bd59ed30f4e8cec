using System.Text.RegularExpressions;
using System.Xml.Linq;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

/// <summary>Objects of one bucket, put whole or in parts; what an object holds follows from its key and how often it was written.</summary>
internal sealed partial class ObjectWriter(string bucket) : IWriter
{
    private readonly Dictionary<string, int> acknowledged = [];
    private readonly Dictionary<string, int> underWay = [];

    public int Acknowledged { get; private set; }

    public async Task WriteAsync(Access access, Random random)
    {
        var key = $"key{random.Next(12)}";
        var number = Math.Max(acknowledged.GetValueOrDefault(key), underWay.GetValueOrDefault(key)) + 1;
        underWay[key] = number;
        var content = Content(key, number);
        if (number % 3 == 0)
            await UploadAsync(access, key, content);
        else
            await Requests.MustAsync(access, "s3", new WireRequest("PUT", $"/{bucket}/{key}") { Body = content });
        acknowledged[key] = number;
        Acknowledged++;
    }

    public async Task CheckAsync(Access access)
    {
        var listed = XElement.Parse((await Requests.MustAsync(access, "s3", new WireRequest("GET", $"/{bucket}?list-type=2"))).Text);
        var keys = listed.Descendants().Where(each => each.Name.LocalName == "Key").Select(each => each.Value).ToHashSet();
        Assert.Subset(keys, acknowledged.Keys.ToHashSet());
        foreach (var key in keys)
        {
            var found = (await Requests.MustAsync(access, "s3", new WireRequest("GET", $"/{bucket}/{key}"))).Body;
            var possible = new[] { acknowledged.GetValueOrDefault(key), underWay.GetValueOrDefault(key) }.Where(number => number > 0).Distinct().ToList();
            var number = possible.Find(each => found.AsSpan().SequenceEqual(Content(key, each)));
            Assert.True(number > 0, $"{bucket}/{key} has {found.Length} bytes that are neither write of {string.Join(", ", possible)}");
            (acknowledged[key], underWay[key]) = (number, number);
        }
    }

    private async Task UploadAsync(Access access, string key, byte[] content)
    {
        var started = await Requests.MustAsync(access, "s3", new WireRequest("POST", $"/{bucket}/{key}?uploads="));
        var id = UploadId().Match(started.Text).Groups[1].Value;
        var part = await Requests.MustAsync(access, "s3", new WireRequest("PUT", $"/{bucket}/{key}?partNumber=1&uploadId={id}") { Body = content });
        var list = $"<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>{part.Headers["etag"]}</ETag></Part></CompleteMultipartUpload>";
        await Requests.MustAsync(access, "s3", new WireRequest("POST", $"/{bucket}/{key}?uploadId={id}") { Body = System.Text.Encoding.UTF8.GetBytes(list) });
    }

    private static byte[] Content(string key, int number)
    {
        var random = new Random(HashCode.Combine(key.Length, key[^1], number));
        var content = new byte[random.Next(1, 100_000)];
        random.NextBytes(content);
        return content;
    }

    [GeneratedRegex("<UploadId>([^<]+)</UploadId>")]
    private static partial Regex UploadId();
}
