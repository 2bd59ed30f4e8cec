using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Build.Benchmarks;

/// <summary>One large object, beside a plain copy of its file; and more objects than anybody has, listed page by page.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="scale">Part of the full size.</param>
/// <param name="processId">The server's process, when it is another one.</param>
internal sealed class SignedObjects(SignedClient client, double scale, int? processId)
{
    private const string Bucket = "/nutshell-benchmark-objects", KmsBucket = Bucket + "-kms";
    private const int Rounds = 3, AtOnce = 16, BufferSize = 1 << 20;
    private readonly long size = Math.Max(1 << 20, (long)((1L << 30) * scale));
    private readonly int many = Math.Max(2500, (int)(1_000_000 * scale));

    /// <summary>Title of the first table.</summary>
    public string LargeTitle => string.Create(CultureInfo.InvariantCulture, $"An object of {size >> 20:N0} MiB, put and read at once (best of {Rounds})");

    /// <summary>Title of the second table.</summary>
    public string ManyTitle => string.Create(CultureInfo.InvariantCulture, $"{many:N0} objects in one bucket");

    /// <summary>Makes the buckets: one with S3's own key, and one with a key of KMS.</summary>
    public async Task PrepareAsync(string region, CancellationToken cancellation)
    {
        await MakeAsync(Bucket, region, cancellation);
        await MakeAsync(KmsBucket, region, cancellation);
        using var encryption = new StringContent(
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>");
        (await client.S3Async(HttpMethod.Put, KmsBucket + "?encryption=", encryption, cancellation)).Dispose();
    }

    private async Task MakeAsync(string bucket, string region, CancellationToken cancellation)
    {
        using var where = region == "us-east-1" ? null : new StringContent($"<CreateBucketConfiguration><LocationConstraint>{region}</LocationConstraint></CreateBucketConfiguration>");
        (await client.S3Async(HttpMethod.Put, bucket, where, cancellation)).Dispose();
    }

    /// <summary>Up and down.</summary>
    public async Task<IReadOnlyList<Comparison>> LargeAsync(string folder, CancellationToken cancellation)
    {
        var (from, to) = (Path.Combine(folder, "from"), Path.Combine(folder, "to"));
        await WriteAsync(from, cancellation);
        var (copy, hash, up, kms, down, peak) = ((double?)double.MaxValue, (double?)double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            copy = Least(copy, await new Peer("cp").RunAsync(folder, [from, to], cancellation));
            hash = Least(hash, await new Peer("md5sum").RunAsync(folder, [from], cancellation));
            File.Delete(to);
            PeakMemory.Reset(processId);
            up = Math.Min(up, await TimeAsync(() => UpAsync(Bucket, from, cancellation)));
            kms = Math.Min(kms, await TimeAsync(() => UpAsync(KmsBucket, from, cancellation)));
            down = Math.Min(down, await TimeAsync(() => DownAsync(to, cancellation)));
            peak = Math.Max(peak, PeakMemory.Mebibytes(processId));
            File.Delete(to);
        }
        File.Delete(from);
        return
        [
            new("seconds up", up, copy, "0.5x"), new("seconds down", down, copy, "0.5x"), new("the server's peak memory, MiB", peak, null, "the same for 5 GiB"),
            new("... up, beside md5sum (the ETag is one)", up, hash, "1x"), new("... up to a bucket with a key of KMS (the ETag is none)", kms, copy, "0.5x"),
        ];
    }

    /// <summary>Puts them all, and lists them.</summary>
    public async Task<IReadOnlyList<Comparison>> ManyAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForAsync(0, many, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (index, token) =>
        {
            using var body = new ByteArrayContent("x"u8.ToArray());
            (await client.S3Async(HttpMethod.Put, string.Create(CultureInfo.InvariantCulture, $"{Bucket}/many/{index:D8}"), body, token)).Dispose();
        });
        var put = many / watch.Elapsed.TotalSeconds;
        PeakMemory.Reset(processId);
        var before = PeakMemory.Mebibytes(processId);
        watch.Restart();
        var (first, listed) = await ListAsync(cancellation);
        if (listed != many)
            throw new InvalidOperationException($"{listed} of {many} objects were listed.");
        return
        [
            new("put a second", put, null, ""), new("listed a second", many / watch.Elapsed.TotalSeconds, null, ""),
            new("the server's memory before, MiB", before, null, ""), new("... its peak in the first ten pages", first, null, ""),
            new("... its peak in all of them", PeakMemory.Mebibytes(processId), null, "the same"),
        ];
    }

    private async Task<(double First, int Listed)> ListAsync(CancellationToken cancellation)
    {
        var (token, listed, first) = ("", 0, 0.0);
        for (var page = 1; ; page++)
        {
            using var answer = await client.S3Async(HttpMethod.Get, $"{Bucket}?{(token.Length > 0 ? $"continuation-token={Uri.EscapeDataString(token)}&" : "")}list-type=2&prefix=many%2F", null, cancellation);
            var document = XDocument.Parse(Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(cancellation)));
            var space = document.Root!.Name.Namespace;
            listed += document.Root.Elements(space + "Contents").Count();
            if (page == 10)
                first = PeakMemory.Mebibytes(processId);
            if ((string?)document.Root.Element(space + "IsTruncated") != "true")
                return (first > 0 ? first : PeakMemory.Mebibytes(processId), listed);
            token = (string)document.Root.Element(space + "NextContinuationToken")!;
        }
    }

    private async Task UpAsync(string bucket, string path, CancellationToken cancellation)
    {
        await using var file = Open(path, FileMode.Open, FileAccess.Read);
        using var content = new StreamContent(file, BufferSize);
        content.Headers.ContentLength = file.Length;
        (await client.S3Async(HttpMethod.Put, $"{bucket}/large", content, cancellation)).Dispose();
    }

    private async Task DownAsync(string path, CancellationToken cancellation)
    {
        using var answer = await client.S3Async(HttpMethod.Get, $"{Bucket}/large", null, cancellation);
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        await using var file = Open(path, FileMode.CreateNew, FileAccess.Write);
        await body.CopyToAsync(file, BufferSize, cancellation);
    }

    private static FileStream Open(string path, FileMode mode, FileAccess access) =>
        new(path, new FileStreamOptions { Mode = mode, Access = access, BufferSize = 0, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });

    private async Task WriteAsync(string path, CancellationToken cancellation)
    {
        var (random, block) = (new Random(1), new byte[1 << 20]);
        await using var file = File.Create(path);
        while (file.Length < size)
        {
            random.NextBytes(block);
            await file.WriteAsync(block, cancellation);
        }
    }

    private static double? Least(double? one, double? other) => one is { } left && other is { } right ? Math.Min(left, right) : null;

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }
}
