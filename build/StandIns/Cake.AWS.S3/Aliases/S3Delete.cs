using Amazon.S3.Model;
using Cake.AWS.S3.Internal;
using Cake.Core;
using Cake.Core.Annotations;
using Cake.Core.Diagnostics;

namespace Cake.AWS.S3;

public static partial class S3Aliases
{
    /// <summary>Removes an object; in a bucket with versions, hides it behind a delete marker.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task S3Delete(this ICakeContext context, string key, S3Settings settings, CancellationToken cancellationToken = default) =>
        context.S3Delete(key, "", settings, cancellationToken);

    /// <summary>Removes a version of an object for good.</summary>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task S3Delete(this ICakeContext context, string key, string version, S3Settings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var s3 = S3Access.Of(settings);
        context.Log.Verbose("Deleting object {0} from bucket {1}...", key, settings.BucketName);
        await s3.Client.DeleteObjectAsync(
            new DeleteObjectRequest { BucketName = settings.BucketName, Key = key, VersionId = string.IsNullOrEmpty(version) ? null : version }, cancellationToken);
    }

    /// <summary>Removes all objects of the bucket.</summary>
    /// <returns>Their keys.</returns>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<IList<string>> S3DeleteAll(this ICakeContext context, S3Settings settings, CancellationToken cancellationToken = default) =>
        context.S3DeleteAll("", DateTimeOffset.MinValue, settings, cancellationToken);

    /// <summary>Removes the objects whose keys begin with a text.</summary>
    /// <returns>Their keys.</returns>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static Task<IList<string>> S3DeleteAll(this ICakeContext context, string prefix, S3Settings settings, CancellationToken cancellationToken = default) =>
        context.S3DeleteAll(prefix, DateTimeOffset.MinValue, settings, cancellationToken);

    /// <summary>Removes the objects whose keys begin with a text and that were last written before a time.</summary>
    /// <returns>Their keys.</returns>
    [CakeMethodAlias]
    [CakeAliasCategory("S3")]
    public static async Task<IList<string>> S3DeleteAll(
        this ICakeContext context, string prefix, DateTimeOffset lastModified, S3Settings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var s3 = S3Access.Of(settings);
        var found = await s3.Client.ReadAsync(settings.BucketName!, prefix, cancellationToken);
        var keys = found.Where(each => lastModified == DateTimeOffset.MinValue || each.LastModified < lastModified).Select(each => each.Key).ToList();
        context.Log.Verbose("Deleting {0} objects from bucket {1}...", keys.Count, settings.BucketName);
        await s3.Client.RemoveAsync(settings.BucketName!, keys, cancellationToken);
        return keys;
    }
}
