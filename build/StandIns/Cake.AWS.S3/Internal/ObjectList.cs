using Amazon.S3;
using Amazon.S3.Model;

namespace Cake.AWS.S3.Internal;

/// <summary>Reads and removes many objects.</summary>
internal static class ObjectList
{
    // What one DeleteObjects takes.
    private const int MostKeys = 1000;

    public static async Task<IList<S3Object>> ReadAsync(this IAmazonS3 s3, string bucket, string prefix, CancellationToken cancellation)
    {
        var objects = new List<S3Object>();
        var pages = s3.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = bucket, Prefix = prefix });
        await foreach (var found in pages.S3Objects.WithCancellation(cancellation))
            objects.Add(found);
        return objects;
    }

    /// <exception cref="DeleteObjectsException">Some could not be removed.</exception>
    public static async Task RemoveAsync(this IAmazonS3 s3, string bucket, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        foreach (var page in keys.Chunk(MostKeys))
        {
            var request = new DeleteObjectsRequest { BucketName = bucket, Objects = [.. page.Select(key => new KeyVersion { Key = key })] };
            await s3.DeleteObjectsAsync(request, cancellation);
        }
    }
}
