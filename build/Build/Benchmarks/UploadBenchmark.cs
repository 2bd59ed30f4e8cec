using System.Diagnostics;
using System.Globalization;
using Amazon.Runtime;
using Amazon.S3;
using Build.Aws;
using Build.Revisions;
using Build.Revisions.Upload;

namespace Build.Benchmarks;

/// <summary>Uploads a bundle of 1 GiB to an embedded AWS of its own, beside <c>aws s3 cp</c> of the same file to the same endpoint.</summary>
public sealed class UploadBenchmark : IBenchmark
{
    private const long Size = 1L << 30;
    private const int Rounds = 3;
    private const string Bucket = "nutshell-benchmark", PeersKey = "revisions/peers.zip";

    /// <inheritdoc/>
    public string Name => "upload";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        using var folder = new ScratchFolder();
        var bundle = await WriteAsync(folder.Of("bundle.zip"), cancellation);
        await using var server = await LocalAwsProcess.StartAsync(bench.Root, folder.Of("state"), cancellation);
        var access = LocalAwsFile.Find(folder.Of("state/local-aws.env"))!;
        using var session = new AwsSession(new AwsTarget(bench.Settings.Region, access.Endpoint, new BasicAWSCredentials(access.AccessKeyId, access.SecretAccessKey)));
        await session.S3.Value.PutBucketAsync(Bucket, cancellation);
        var title = string.Create(CultureInfo.InvariantCulture, $"Upload {Size >> 20:N0} MiB on {Environment.ProcessorCount} cores (best of {Rounds}, in turn)");
        bench.Show(title, "aws s3 cp", await CompareAsync(bench, session, bundle, PeerOf(access, bench.Settings.Region), cancellation));
    }

    private static async Task<PackagedRevision> WriteAsync(string path, CancellationToken cancellation)
    {
        var random = new Random(1);
        var block = new byte[1 << 20];
        await using var file = File.Create(path);
        while (file.Length < Size)
        {
            random.NextBytes(block);
            await file.WriteAsync(block, cancellation);
        }
        return new PackagedRevision(path, file.Length, 1, "", "", []);
    }

    private static async Task<IReadOnlyList<Comparison>> CompareAsync(Bench bench, AwsSession session, PackagedRevision bundle, Peer peer, CancellationToken cancellation)
    {
        var upload = new RevisionUpload(bench.Cake, session.S3.Value);
        var progress = new UploadProgressLines(TimeProvider.System, _ => { });
        string[] copy = ["s3", "cp", "--only-show-errors", "--endpoint-url", peer.Environment["AWS_ENDPOINT_URL"], bundle.Path, $"s3://{Bucket}/{PeersKey}"];
        var (ours, theirs) = (double.MaxValue, (double?)double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            // Each begins with an empty bucket: the machine's memory for files is the same for both.
            await session.S3.Value.DeleteObjectAsync(Bucket, $"revisions/{round - 1}.zip", cancellation);
            theirs = await peer.RunAsync(Path.GetTempPath(), copy, cancellation) is { } seconds && theirs is { } least ? Math.Min(least, seconds) : null;
            await session.S3.Value.DeleteObjectAsync(Bucket, PeersKey, cancellation);
            ours = Math.Min(ours, (await TimeAsync(() => upload.SendAsync(bundle, Bucket, $"revisions/{round}.zip", progress, cancellation))).Seconds);
        }
        var (again, sent) = await TimeAsync(() => upload.SendAsync(bundle, Bucket, $"revisions/{Rounds - 1}.zip", progress, cancellation));
        return
        [
            new("seconds", ours, theirs, "1.5x"),
            new("seconds, unchanged", again, theirs, ""),
            new("bytes, unchanged", sent.WasThere ? 0 : bundle.Size, theirs is null ? null : bundle.Size, "0"),
        ];
    }

    private static async Task<(double Seconds, UploadedRevision Uploaded)> TimeAsync(Func<Task<UploadedRevision>> upload)
    {
        var watch = Stopwatch.StartNew();
        var uploaded = await upload();
        return (watch.Elapsed.TotalSeconds, uploaded);
    }

    private static Peer PeerOf(LocalAccess access, string region) => new("aws") { Environment = LocalAwsFile.Variables(access, region).ToDictionary() };
}
