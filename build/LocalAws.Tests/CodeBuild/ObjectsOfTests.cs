using System.IO.Compression;
using System.Text;
using LocalAws.Http;
using LocalAws.S3;

namespace LocalAws.Tests.CodeBuild;

/// <summary>Objects of a test's bucket, in memory.</summary>
internal static class ObjectsOfTests
{
    public const string Bucket = "artifacts-of-test";

    public static Task CreateBucketAsync(this BuildWorld world) =>
        world.Aws.Get<CreateBucket>().InvokeAsync(new CreateBucketRequest(Bucket, null, null, null, null), world.Call);

    public static async Task PutAsync(this BuildWorld world, string key, byte[] contents)
    {
        var call = new CallContext
        {
            Scope = BuildWorld.Scope,
            Principal = "arn:aws:iam::123456789012:root",
            Now = DateTimeOffset.UtcNow,
            Body = new MemoryStream(contents),
        };
        await world.Aws.Get<PutObject>().InvokeAsync(new PutObjectRequest { Bucket = Bucket, Key = key }, call);
    }

    public static async Task<byte[]> GetAsync(this BuildWorld world, string key)
    {
        var call = world.Call;
        await world.Aws.Get<GetObject>().InvokeAsync(new GetObjectRequest { Bucket = Bucket, Key = key }, call);
        var contents = new MemoryStream();
        await call.ResponseBody!(contents, call.Cancellation);
        return contents.ToArray();
    }

    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in files)
                using (var contents = zip.CreateEntry(name).Open())
                    contents.Write(Encoding.UTF8.GetBytes(text));
        return stream.ToArray();
    }

    public static IReadOnlyDictionary<string, string> Unzip(byte[] contents)
    {
        using var zip = new ZipArchive(new MemoryStream(contents));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
    }
}
