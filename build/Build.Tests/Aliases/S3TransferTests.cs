using System.IO.Compression;
using System.Security.Cryptography;
using Amazon.S3;
using Cake.AWS.S3;

namespace Build.Tests.Aliases;

/// <summary>Cake.AWS.S3's aliases over HTTP: what one object is sent as, and read back as.</summary>
public sealed class S3TransferTests(AliasBucket bucket) : IClassFixture<AliasBucket>
{
    [Fact]
    public async Task A_file_arrives_with_what_its_settings_say()
    {
        bucket.Write("page.html", "<p>Hello</p>");
        var settings = bucket.Settings<UploadSettings>();
        settings.Headers["x-amz-meta-colour"] = "green";
        await bucket.Cake.S3Upload("page.html", "file/page.html", settings);

        var head = await bucket.S3.GetObjectMetadataAsync(AliasBucket.Name, "file/page.html");
        var md5 = bucket.Cake.GetFileHash("page.html");
        Assert.Equal(("text/html", "public, max-age=864000", "green"), (head.Headers.ContentType, head.Headers.CacheControl, head.Metadata["colour"]));
        Assert.Equal((md5, $"\"{md5}\""), (await bucket.Cake.S3GetHashTag("file/page.html", settings), await bucket.Cake.S3GetETag("file/page.html", settings)));
        Assert.InRange(await bucket.Cake.S3LastModified("file/page.html", settings), DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public async Task A_large_file_goes_in_parts_and_comes_back_whole()
    {
        var content = RandomNumberGenerator.GetBytes(17 << 20);
        File.WriteAllBytes(Path.Combine(bucket.Folder.Path, "large.bin"), content);
        await bucket.Cake.S3Upload("large.bin", "large.bin", bucket.Settings<UploadSettings>());
        await bucket.Cake.S3Download("back.bin", "large.bin", bucket.Settings<DownloadSettings>());

        Assert.Contains("-", await bucket.Cake.S3GetETag("large.bin", bucket.Settings<DownloadSettings>()), StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(Path.Combine(bucket.Folder.Path, "back.bin")));
    }

    [Fact]
    public async Task A_stream_and_each_of_its_versions_can_be_read_in_every_way()
    {
        var (upload, download) = (bucket.Settings<UploadSettings>(), bucket.Settings<DownloadSettings>());
        await bucket.Cake.S3Upload(new MemoryStream("one"u8.ToArray()), "stream", upload);
        var first = (await bucket.S3.GetObjectMetadataAsync(AliasBucket.Name, "stream")).VersionId!;
        await bucket.Cake.S3Upload(new MemoryStream("second"u8.ToArray()), "stream", upload);

        Assert.Equal(("second", "one"), (await bucket.Cake.GetS3String("stream", download), await bucket.Cake.GetS3String("stream", first, download)));
        Assert.Equal("one"u8.ToArray(), await bucket.Cake.GetS3Bytes("stream", first, download));
        await bucket.Cake.S3Download("old.txt", "stream", first, download);
        Assert.Equal("one", bucket.Read("old.txt"));
        using var reader = new StreamReader(await bucket.Cake.S3Open("stream", download));
        Assert.Equal("second", await reader.ReadToEndAsync());
        Assert.Equal((6L, 3L), ((await bucket.Cake.GetS3Object("stream", download))!.Size, (await bucket.Cake.GetS3Object("stream", first, download))!.Size));
    }

    [Fact]
    public async Task Content_that_is_worth_it_is_compressed()
    {
        bucket.Write("style.css", "a { color: red }");
        var settings = bucket.Settings<UploadSettings>();
        settings.CompressContent = true;
        await bucket.Cake.S3Upload("style.css", "style.css", settings);

        Assert.Equal("gzip", (await bucket.S3.GetObjectMetadataAsync(AliasBucket.Name, "style.css")).Headers.ContentEncoding);
        using var gzip = new GZipStream(new MemoryStream(await bucket.Cake.GetS3Bytes("style.css", bucket.Settings<DownloadSettings>())), CompressionMode.Decompress);
        Assert.Equal("a { color: red }", await new StreamReader(gzip).ReadToEndAsync());
    }

    [Fact]
    public async Task What_is_not_there_is_named_or_null()
    {
        var (upload, download) = (bucket.Settings<UploadSettings>(), bucket.Settings<DownloadSettings>());
        var missing = await Assert.ThrowsAsync<FileNotFoundException>(() => bucket.Cake.S3Upload("nowhere.txt", "key", upload));
        Assert.Contains("nowhere.txt", missing.Message, StringComparison.Ordinal);
        Assert.Null(await bucket.Cake.GetS3Object("nowhere", download));
        Assert.Equal(("", "", DateTimeOffset.MinValue), (await bucket.Cake.S3GetETag("nowhere", download), await bucket.Cake.S3GetHashTag("nowhere", download), await bucket.Cake.S3LastModified("nowhere", download)));
        Assert.Equal("NoSuchKey", (await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => bucket.Cake.GetS3String("nowhere", download))).ErrorCode);
    }

    [Fact]
    public async Task A_transfer_can_be_stopped()
    {
        bucket.Write("stop.txt", "x");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bucket.Cake.S3Upload("stop.txt", "stop.txt", bucket.Settings<UploadSettings>(), stop.Token));
        Assert.Null(await bucket.Cake.GetS3Object("stop.txt", bucket.Settings<DownloadSettings>()));
    }

    [Fact]
    public async Task A_signed_address_is_read_by_anybody()
    {
        await bucket.Cake.S3Upload(new MemoryStream("shared"u8.ToArray()), "shared", bucket.Settings<UploadSettings>());
        using var http = new HttpClient();
        Assert.Equal("shared", await http.GetStringAsync(new Uri(bucket.Cake.GetPreSignedURL("shared", DateTime.UtcNow.AddMinutes(5), bucket.Settings<DownloadSettings>()))));
    }

    [Theory]
    [InlineData(128)]
    [InlineData(256)]
    public void A_new_key_has_the_bits_asked_for_and_one_reader(int size)
    {
        var file = Path.Combine(bucket.Folder.Path, $"key{size}");
        bucket.Cake.GenerateEncryptionKey(file, size);
        Assert.Equal(size / 8, Convert.FromBase64String(File.ReadAllText(file)).Length);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Throws<ArgumentOutOfRangeException>(() => bucket.Cake.GenerateEncryptionKey(file, 100));
    }
}
