using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using Build.Aws;

namespace Build.Provisioning.Storage;

/// <summary>S3 buckets. What is configured of one is a call of its own each; all go out at once.</summary>
public sealed class BucketKind(IAmazonS3 s3, Ownership ownership) : ResourceKind
{
    private const string FirstRegion = "us-east-1";
    private const string OtherName = "storage.bucket in build/settings.json to another name.";

    private string Region => s3.Config.AuthenticationRegion ?? s3.Config.RegionEndpoint.SystemName;

    /// <inheritdoc/>
    public override string Name => "Bucket";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var reader = new BucketReader(s3, resource.Name);
        var tags = reader.TagsAsync(cancellationToken);
        Task<KeyValuePair<string, string?>>[] parts =
        [
            reader.VersioningAsync(cancellationToken), reader.EncryptionAsync(cancellationToken), reader.PublicAccessAsync(cancellationToken),
            reader.PolicyAsync(cancellationToken), reader.LifecycleAsync(cancellationToken),
            .. resource.Attributes[BucketReader.Events] is null ? [] : new[] { reader.EventsAsync(cancellationToken) },
        ];
        var all = Task.WhenAll([tags, .. parts]);
        try
        {
            await all;
        }
        catch (Exception) when (all.Exception?.InnerExceptions.Any(IsNoBucket) == true)
        {
            return null; // whichever of the parts said so, and whatever the others made of it
        }
        catch (AmazonS3Exception) when (Failures(all, HttpStatusCode.Forbidden) is [_, ..] refused)
        {
            throw new BadInput($"The bucket name {resource.Name} is taken by another account, or a permission is missing here: {RefusedRequest.Of(refused)}. Have that granted, or set {OtherName}");
        }
        catch (AmazonS3Exception) when (Failures(all, HttpStatusCode.MovedPermanently) is [_, ..])
        {
            throw new BadInput(await LocationAsync(resource.Name, cancellationToken) is { } found && found != Region
                ? InOtherRegion(resource.Name, found)
                : $"The bucket name {resource.Name} is taken by another account, or is in another region. Set {OtherName}");
        }
        await RequireRegionAsync(resource.Name, cancellationToken);
        var attributes = parts.Select(part => part.Result).Concat(TagAttributes.Of(await tags));
        return new LiveResource(new Attributes(attributes), ownership.Owns(await tags));
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var configuration = new PutBucketConfiguration { Tags = resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value }) };
        if (Region is var region && region != FirstRegion)
            configuration.LocationConstraint = new BucketLocationConstraint(region);
        await s3.PutBucketAsync(
            new PutBucketRequest { BucketName = resource.Name, UseClientRegion = false, PutBucketConfiguration = configuration, ObjectOwnership = ObjectOwnership.BucketOwnerEnforced },
            cancellationToken);
        await WriteAsync(resource, resource.Attributes.Names, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        await WriteAsync(change.Resource, [.. change.Changes.Select(attribute => attribute.Name)], cancellationToken);
        if (!change.Live!.Ours || change.TouchesTags())
            await new BucketWriter(s3, change.Resource).TagsAsync(change.Live.Attributes, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            await BucketEmptier.EmptyAsync(s3, resource.Name, cancellationToken);
            await s3.DeleteBucketAsync(new DeleteBucketRequest { BucketName = resource.Name }, cancellationToken);
        }
        catch (AmazonS3Exception exception) when (exception.ErrorCode is "NoSuchBucket")
        {
            return; // a run before this one removed it
        }
    }

    // A client follows S3's redirects, so that a bucket of another region reads like one of this.
    private async Task RequireRegionAsync(string bucket, CancellationToken cancellationToken)
    {
        if (await LocationAsync(bucket, cancellationToken) is { } found && found != Region)
            throw new BadInput(InOtherRegion(bucket, found));
    }

    // Null when it is not told, as it is not to other accounts: then it is no reason to refuse.
    private async Task<string?> LocationAsync(string bucket, CancellationToken cancellationToken)
    {
        try
        {
            var location = (await s3.GetBucketLocationAsync(new GetBucketLocationRequest { BucketName = bucket }, cancellationToken)).Location?.Value;
            return string.IsNullOrEmpty(location) ? FirstRegion : location == "EU" ? "eu-west-1" : location;
        }
        catch (AmazonS3Exception refused) when (refused.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.MovedPermanently)
        {
            return null;
        }
    }

    private string InOtherRegion(string bucket, string found) =>
        $"The bucket {bucket} is in {found}, and artifacts of {Region} need a bucket in {Region}. Set {OtherName[..^1]}, or remove the bucket when nobody needs it.";

    private static AmazonS3Exception[] Failures(Task all, HttpStatusCode status) =>
        [.. all.Exception!.InnerExceptions.OfType<AmazonS3Exception>().Where(failure => failure.StatusCode == status)];

    private static bool IsNoBucket(Exception exception) => exception is AmazonS3Exception { ErrorCode: "NoSuchBucket" };

    private Task WriteAsync(Resource resource, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var writer = new BucketWriter(s3, resource);
        return Task.WhenAll(names.Select(name => name switch
        {
            BucketReader.Versioning => writer.VersioningAsync(cancellationToken),
            BucketReader.Encryption => writer.EncryptionAsync(cancellationToken),
            BucketReader.PublicAccess => writer.PublicAccessAsync(cancellationToken),
            BucketReader.Policy => writer.PolicyAsync(cancellationToken),
            BucketReader.Lifecycle => writer.LifecycleAsync(cancellationToken),
            BucketReader.Events => writer.EventsAsync(cancellationToken),
            _ => Task.CompletedTask,
        }));
    }
}
