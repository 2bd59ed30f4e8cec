using Amazon.S3;
using Amazon.S3.Model;

namespace Build.Revisions.Upload;

/// <summary>Multipart uploads that nobody finished: their parts are invisible, and paid for.</summary>
public sealed class UnfinishedUploads(IAmazonS3 s3)
{
    /// <summary>Removes those of a key whose object is there. Who may not list or remove them leaves them to the bucket's lifecycle.</summary>
    public async Task RemoveAsync(string bucket, string key, CancellationToken cancellation)
    {
        try
        {
            var request = new ListMultipartUploadsRequest { BucketName = bucket, Prefix = key };
            var unfinished = (await s3.ListMultipartUploadsAsync(request, cancellation)).MultipartUploads ?? [];
            foreach (var upload in unfinished.Where(upload => upload.Key == key))
                await s3.AbortMultipartUploadAsync(bucket, key, upload.UploadId, cancellation);
        }
        catch (AmazonS3Exception exception) when (exception.ErrorCode is "AccessDenied" or "NoSuchUpload")
        {
            // What was to be done is done: the bundle is there.
        }
    }
}
