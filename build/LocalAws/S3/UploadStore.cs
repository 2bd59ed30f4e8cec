using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The multipart uploads that are under way, by bucket, key and the time they began.</summary>
public sealed class UploadStore(StateStore store, ObjectStore objects)
{
    private const char Separator = '\u0001';
    private static readonly Scope Partition = Scope.Global("aws");
    private readonly Collection<UploadRecord> uploads = store.Collection<UploadRecord>("s3.uploads");

    /// <exception cref="AwsException">NoSuchUpload.</exception>
    public UploadRecord Get(string bucket, string key, string uploadId) =>
        uploads.Get(Partition, Name(bucket, key, uploadId), () => S3Errors.NoSuchUpload(uploadId));

    /// <summary>Uploads of a bucket, by key and then by age.</summary>
    public IReadOnlyList<UploadRecord> List(string bucket, string keyPrefix) => uploads.List(Partition, $"{bucket}{Separator}{keyPrefix}");

    public void Add(UploadRecord upload) => uploads.Put(Partition, Name(upload.Bucket, upload.Key, upload.UploadId), upload);

    /// <summary>Forgets an upload; its parts are the object's now.</summary>
    public void Remove(UploadRecord upload) => uploads.Remove(Partition, Name(upload.Bucket, upload.Key, upload.UploadId));

    /// <summary>Forgets an upload with its parts.</summary>
    public void Abort(UploadRecord upload)
    {
        Remove(upload);
        objects.RemoveData(upload.Data);
    }

    /// <summary>Forgets the uploads of a bucket that is deleted.</summary>
    public void RemoveAll(string bucket)
    {
        foreach (var upload in List(bucket, ""))
            Abort(upload);
    }

    private static string Name(string bucket, string key, string uploadId) => $"{bucket}{Separator}{key}{Separator}{uploadId}";
}
