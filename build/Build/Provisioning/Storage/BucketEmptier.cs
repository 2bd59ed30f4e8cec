using Amazon.S3;
using Amazon.S3.Model;

namespace Build.Provisioning.Storage;

/// <summary>Empties a versioned bucket: every version and delete marker, a page of a thousand at a time.</summary>
internal static class BucketEmptier
{
    public static async Task EmptyAsync(IAmazonS3 s3, string bucket, CancellationToken cancellationToken)
    {
        var request = new ListVersionsRequest { BucketName = bucket };
        ListVersionsResponse page;
        do
        {
            page = await s3.ListVersionsAsync(request, cancellationToken);
            var keys = (page.Versions ?? []).Select(version => new KeyVersion { Key = version.Key, VersionId = version.VersionId }).ToList();
            if (keys.Count > 0)
                await s3.DeleteObjectsAsync(new DeleteObjectsRequest { BucketName = bucket, Objects = keys, Quiet = true }, cancellationToken);
            (request.KeyMarker, request.VersionIdMarker) = (page.NextKeyMarker, page.NextVersionIdMarker);
        }
        while (page.IsTruncated == true);
    }
}
