using System.Diagnostics;
using System.Globalization;
using Amazon.S3;
using Amazon.S3.Model;
using Build.Aws;
using Build.Revisions;
using Build.Revisions.Upload;
using Cake.Core;

namespace Build.Benchmarks;

/// <summary>Uploads a large bundle, beside <c>aws s3 cp</c> of the same file to the same endpoint, with the same key.</summary>
/// <param name="cake">Whose aliases upload.</param>
/// <param name="target">Where to; it must have an endpoint and credentials.</param>
/// <param name="scale">Part of the full size to do: 1 is 1 GiB.</param>
public sealed class UploadBenchmark(ICakeContext cake, AwsTarget target, double scale = 1)
{
    private const string Key = "revisions/benchmark/ours.zip", PeersKey = "revisions/benchmark/peers.zip";

    /// <summary>Prints a table. Makes a bucket of its own, and removes it.</summary>
    public async Task RunAsync(TextWriter writer, CancellationToken cancellation)
    {
        using var session = new AwsSession(target);
        var s3 = session.S3.Value;
        var bucket = $"nutshell-benchmark-{Guid.NewGuid():N}";
        await s3.PutBucketAsync(bucket, cancellation);
        var folder = Directory.CreateTempSubdirectory("nutshell-benchmark-");
        try
        {
            var bundle = await WriteAsync(Path.Combine(folder.FullName, "bundle.zip"), (long)(scale * (1L << 30)), cancellation);
            var title = string.Create(CultureInfo.InvariantCulture, $"Upload {bundle.Size / (double)(1 << 20):N0} MiB on {Environment.ProcessorCount} cores");
            await ComparisonTable.PrintAsync(writer, title, "aws s3 cp", await CompareAsync(s3, bundle, bucket, cancellation));
        }
        finally
        {
            folder.Delete(recursive: true);
            await RemoveAsync(s3, bucket);
        }
    }

    private static async Task<PackagedRevision> WriteAsync(string path, long size, CancellationToken cancellation)
    {
        var random = new Random(1);
        var block = new byte[1 << 20];
        await using var file = File.Create(path);
        while (file.Length < size)
        {
            random.NextBytes(block);
            await file.WriteAsync(block, cancellation);
        }
        return new PackagedRevision(path, file.Length, 1, "", "", []);
    }

    private static async Task RemoveAsync(IAmazonS3 s3, string bucket)
    {
        await s3.DeleteObjectsAsync(new DeleteObjectsRequest { BucketName = bucket, Objects = [new KeyVersion { Key = Key }, new KeyVersion { Key = PeersKey }] });
        await s3.DeleteBucketAsync(bucket);
    }

    private async Task<IReadOnlyList<Comparison>> CompareAsync(IAmazonS3 s3, PackagedRevision bundle, string bucket, CancellationToken cancellation)
    {
        var peer = new Peer("aws") { Environment = await CredentialsAsync() };
        string[] arguments = ["s3", "cp", "--only-show-errors", "--endpoint-url", target.Endpoint!.ToString(), bundle.Path, $"s3://{bucket}/{PeersKey}"];
        var theirs = await peer.RunAsync(Path.GetTempPath(), arguments, cancellation);
        var theirsAgain = await peer.RunAsync(Path.GetTempPath(), arguments, cancellation);
        var upload = new RevisionUpload(cake, s3);
        var (ours, _) = await TimeAsync(() => upload.SendAsync(bundle, bucket, Key, null, cancellation));
        var (oursAgain, again) = await TimeAsync(() => upload.SendAsync(bundle, bucket, Key, null, cancellation));
        return
        [
            new Comparison("seconds", ours, theirs, "1.5x"),
            new Comparison("seconds, unchanged", oursAgain, theirsAgain, ""),
            new Comparison("bytes, unchanged", again.WasThere ? 0 : bundle.Size, theirsAgain is null ? null : bundle.Size, "0"),
        ];
    }

    private static async Task<(double Seconds, UploadedRevision Uploaded)> TimeAsync(Func<Task<UploadedRevision>> upload)
    {
        var watch = Stopwatch.StartNew();
        var uploaded = await upload();
        return (watch.Elapsed.TotalSeconds, uploaded);
    }

    private async Task<IReadOnlyDictionary<string, string>> CredentialsAsync()
    {
        var credentials = await target.Credentials!.GetCredentialsAsync();
        var variables = new Dictionary<string, string> { ["AWS_ACCESS_KEY_ID"] = credentials.AccessKey, ["AWS_SECRET_ACCESS_KEY"] = credentials.SecretKey, ["AWS_DEFAULT_REGION"] = target.Region };
        if (credentials.UseToken)
            variables["AWS_SESSION_TOKEN"] = credentials.Token;
        return variables;
    }
}
