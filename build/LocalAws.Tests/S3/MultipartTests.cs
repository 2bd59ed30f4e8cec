using System.Security.Cryptography;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class MultipartTests
{
    private const int FiveMiB = 5 * 1024 * 1024;

    [Fact]
    public async Task Parts_become_one_object_with_a_composite_etag()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("parts");
        var bytes = RandomNumberGenerator.GetBytes(FiveMiB + 3);
        var upload = await s3.InitiateMultipartUploadAsync(new InitiateMultipartUploadRequest { BucketName = "parts", Key = "k", ContentType = "application/zip" });
        var second = await PartAsync(s3, upload.UploadId, 2, bytes[FiveMiB..]);
        var first = await PartAsync(s3, upload.UploadId, 1, bytes[..FiveMiB]);
        var listed = await s3.ListPartsAsync("parts", "k", upload.UploadId);
        Assert.Equal([1, 2], listed.Parts.Select(part => part.PartNumber!.Value));
        var done = await s3.CompleteMultipartUploadAsync(new CompleteMultipartUploadRequest { BucketName = "parts", Key = "k", UploadId = upload.UploadId, PartETags = [first, second] });
#pragma warning disable CA5351 // S3's ETag is an MD5
        Assert.Equal($"\"{Convert.ToHexStringLower(MD5.HashData([.. MD5.HashData(bytes[..FiveMiB]), .. MD5.HashData(bytes[FiveMiB..])]))}-2\"", done.ETag);
#pragma warning restore CA5351
        using var read = await s3.GetObjectAsync(new GetObjectRequest { BucketName = "parts", Key = "k", ByteRange = new ByteRange(FiveMiB - 2, FiveMiB + 2) });
        using var memory = new MemoryStream();
        await read.ResponseStream.CopyToAsync(memory);
        Assert.Equal(bytes[(FiveMiB - 2)..(FiveMiB + 3)], memory.ToArray());
        Assert.Equal("application/zip", read.Headers.ContentType);
        using var part = await s3.GetObjectAsync(new GetObjectRequest { BucketName = "parts", Key = "k", PartNumber = 2 });
        Assert.Equal(3, part.ContentLength);
        Assert.Equal(2, part.PartsCount);
    }

    [Fact]
    public async Task Completions_that_do_not_fit_the_parts_are_refused_and_the_upload_goes_on()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("parts");
        var upload = (await s3.InitiateMultipartUploadAsync("parts", "k")).UploadId;
        var (one, two) = (await PartAsync(s3, upload, 1, [1]), await PartAsync(s3, upload, 2, [2]));
        Task CompleteAsync(params List<PartETag> parts) =>
            s3.CompleteMultipartUploadAsync(new CompleteMultipartUploadRequest { BucketName = "parts", Key = "k", UploadId = upload, PartETags = parts });
        Assert.Equal("EntityTooSmall", (await Assert.ThrowsAsync<AmazonS3Exception>(() => CompleteAsync(one, two))).ErrorCode);
        Assert.Equal("InvalidPartOrder", (await Assert.ThrowsAsync<AmazonS3Exception>(() => CompleteAsync(one, one))).ErrorCode);
        Assert.Equal("InvalidPart", (await Assert.ThrowsAsync<AmazonS3Exception>(() => CompleteAsync(new PartETag(3, one.ETag)))).ErrorCode);
        await CompleteAsync(two);
        Assert.Equal("NoSuchUpload", (await Assert.ThrowsAsync<NoSuchUploadException>(() => s3.AbortMultipartUploadAsync("parts", "k", upload))).ErrorCode);
        Assert.Equal(1, (await s3.GetObjectMetadataAsync("parts", "k")).ContentLength);
    }

    [Fact]
    public async Task Uploads_that_are_given_up_leave_no_file()
    {
        using var folder = new TempFolder();
        await using var aws = await TestAws.StartAsync(options => options with { StateFolder = folder.File("state") });
        using var s3 = await aws.S3WithBucketAsync("aborted");
        var upload = (await s3.InitiateMultipartUploadAsync("aborted", "k")).UploadId;
        await s3.UploadPartAsync(new UploadPartRequest { BucketName = "aborted", Key = "k", UploadId = upload, PartNumber = 1, InputStream = new MemoryStream([1, 2, 3]) });
        Assert.Single((await s3.ListMultipartUploadsAsync("aborted")).MultipartUploads);
        await s3.AbortMultipartUploadAsync("aborted", "k", upload);
        Assert.Null((await s3.ListMultipartUploadsAsync("aborted")).MultipartUploads);
        Assert.Empty(Directory.EnumerateFiles(folder.File("state/s3"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("CRC32", "COMPOSITE")]
    [InlineData("CRC32", "FULL_OBJECT")]
    [InlineData("CRC64NVME", "FULL_OBJECT")]
    [InlineData("SHA256", "COMPOSITE")]
    public async Task Checksums_of_parts_combine_to_that_of_the_object(string algorithm, string type)
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("combined");
        var bytes = RandomNumberGenerator.GetBytes(FiveMiB + 17);
        var upload = (await s3.InitiateMultipartUploadAsync(new InitiateMultipartUploadRequest
        {
            BucketName = "combined", Key = "k", ChecksumAlgorithm = ChecksumAlgorithm.FindValue(algorithm), ChecksumType = ChecksumType.FindValue(type),
        })).UploadId;
        var parts = new List<PartETag>();
        foreach (var (number, piece) in new[] { (1, bytes[..FiveMiB]), (2, bytes[FiveMiB..]) })
        {
            parts.Add(new PartETag(await s3.UploadPartAsync(new UploadPartRequest
            {
                BucketName = "combined", Key = "k", UploadId = upload, PartNumber = number, InputStream = new MemoryStream(piece), ChecksumAlgorithm = ChecksumAlgorithm.FindValue(algorithm),
            })));
        }
        var done = await s3.CompleteMultipartUploadAsync(new CompleteMultipartUploadRequest { BucketName = "combined", Key = "k", UploadId = upload, PartETags = parts });
        Assert.Equal(type, done.ChecksumType.Value);
        var whole = await s3.PutObjectAsync(new PutObjectRequest { BucketName = "combined", Key = "whole", InputStream = new MemoryStream(bytes), ChecksumAlgorithm = ChecksumAlgorithm.FindValue(algorithm) });
        var (ofParts, ofWhole) = (done.ChecksumCRC32 ?? done.ChecksumCRC64NVME ?? done.ChecksumSHA256, whole.ChecksumCRC32 ?? whole.ChecksumCRC64NVME ?? whole.ChecksumSHA256);
        Assert.Equal(type == "FULL_OBJECT", ofParts == ofWhole);
        Assert.Equal(type == "COMPOSITE", ofParts.EndsWith("-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_SDKs_transfer_utility_goes_up_and_down()
    {
        using var folder = new TempFolder();
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("transfer");
        await File.WriteAllBytesAsync(folder.File("up"), RandomNumberGenerator.GetBytes(24 * 1024 * 1024));
        using var transfer = new TransferUtility(s3);
        await transfer.UploadAsync(folder.File("up"), "transfer", "big");
        await transfer.DownloadAsync(folder.File("down"), "transfer", "big");
        Assert.Equal(SHA256.HashData(await File.ReadAllBytesAsync(folder.File("up"))), SHA256.HashData(await File.ReadAllBytesAsync(folder.File("down"))));
    }

    [Fact]
    public async Task Parts_can_be_copied_from_an_object()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("copied");
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "copied", Key = "from", ContentBody = "0123456789" });
        var upload = (await s3.InitiateMultipartUploadAsync("copied", "to")).UploadId;
        var part = await s3.CopyPartAsync(new CopyPartRequest
        {
            SourceBucket = "copied", SourceKey = "from", DestinationBucket = "copied", DestinationKey = "to", UploadId = upload, PartNumber = 1, FirstByte = 2, LastByte = 4,
        });
        await s3.CompleteMultipartUploadAsync(new CompleteMultipartUploadRequest { BucketName = "copied", Key = "to", UploadId = upload, PartETags = [new PartETag(part)] });
        using var read = await s3.GetObjectAsync("copied", "to");
        Assert.Equal("234", await new StreamReader(read.ResponseStream).ReadToEndAsync());
    }

    private static async Task<PartETag> PartAsync(AmazonS3Client s3, string upload, int number, byte[] bytes) => new(await s3.UploadPartAsync(new UploadPartRequest
    {
        BucketName = "parts", Key = "k", UploadId = upload, PartNumber = number, InputStream = new MemoryStream(bytes),
    }));
}
