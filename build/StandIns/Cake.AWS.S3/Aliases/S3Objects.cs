using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using Cake.AWS.S3.Internal;
using Cake.Core;
using Cake.Core.Annotations;

namespace Cake.AWS.S3;

public static partial class S3Aliases
{
    /// <summary>An object as a listing has it; null when there is none.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<S3Object?> GetS3Object(this ICakeContext context, string key, S3Settings settings, CancellationToken cancellationToken = default) =>
        context.GetS3Object(key, "", settings, cancellationToken);

    /// <summary>A version of an object as a listing has it; null when there is none.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<S3Object?> GetS3Object(this ICakeContext context, string key, string version, S3Settings settings, CancellationToken cancellationToken = default) =>
        await HeadAsync(key, version, settings, cancellationToken) is { } head
            ? new S3Object { BucketName = settings.BucketName, Key = key, ETag = head.ETag, LastModified = head.LastModified, Size = head.ContentLength }
            : null;

    /// <summary>All objects of the bucket.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<IList<S3Object>> GetS3Objects(this ICakeContext context, S3Settings settings, CancellationToken cancellationToken = default) =>
        context.GetS3Objects("", settings, cancellationToken);

    /// <summary>The objects whose keys begin with a text.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<IList<S3Object>> GetS3Objects(this ICakeContext context, string prefix, S3Settings settings, CancellationToken cancellationToken = default)
    {
        using var s3 = S3Access.Of(settings);
        return await s3.Client.ReadAsync(settings.BucketName!, prefix, cancellationToken);
    }

    /// <summary>When an object was last written; <see cref="DateTimeOffset.MinValue"/> when there is none.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<DateTimeOffset> S3LastModified(this ICakeContext context, string key, S3Settings settings, CancellationToken cancellationToken = default) =>
        context.S3LastModified(key, "", settings, cancellationToken);

    /// <summary>When a version of an object was written; <see cref="DateTimeOffset.MinValue"/> when there is none.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<DateTimeOffset> S3LastModified(this ICakeContext context, string key, string version, S3Settings settings, CancellationToken cancellationToken = default) =>
        (await HeadAsync(key, version, settings, cancellationToken))?.LastModified?.ToUniversalTime() ?? DateTimeOffset.MinValue;

    /// <summary>The ETag of an object, with its quotes; empty when there is none.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<string> S3GetETag(this ICakeContext context, string key, S3Settings settings, CancellationToken cancellationToken = default) =>
        context.S3GetETag(key, "", settings, cancellationToken);

    /// <summary>The ETag of a version of an object, with its quotes; empty when there is none.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<string> S3GetETag(this ICakeContext context, string key, string version, S3Settings settings, CancellationToken cancellationToken = default) =>
        (await HeadAsync(key, version, settings, cancellationToken))?.ETag ?? "";

    /// <summary>The MD5 that an upload kept in an object's metadata; empty when there is none.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<string> S3GetHashTag(this ICakeContext context, string key, S3Settings settings, CancellationToken cancellationToken = default) =>
        context.S3GetHashTag(key, "", settings, cancellationToken);

    /// <summary>The MD5 that an upload kept in the metadata of a version; empty when there is none.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<string> S3GetHashTag(this ICakeContext context, string key, string version, S3Settings settings, CancellationToken cancellationToken = default) =>
        (await HeadAsync(key, version, settings, cancellationToken))?.Metadata["hashtag"] ?? "";

    private static async Task<GetObjectMetadataResponse?> HeadAsync(string key, string version, S3Settings settings, CancellationToken cancellation)
    {
        using var s3 = S3Access.Of(settings);
        var request = new GetObjectMetadataRequest
        {
            BucketName = settings.BucketName,
            Key = key,
            VersionId = string.IsNullOrEmpty(version) ? null : version,
            ServerSideEncryptionCustomerMethod = settings.CustomerMethod,
            ServerSideEncryptionCustomerProvidedKey = settings.EncryptionKey,
            ServerSideEncryptionCustomerProvidedKeyMD5 = settings.EncryptionKeyMD5,
        };
        try
        {
            return await s3.Client.GetObjectMetadataAsync(request, cancellation);
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }
}
