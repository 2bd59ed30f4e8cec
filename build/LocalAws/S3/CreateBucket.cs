using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket to make.</summary>
public sealed record CreateBucketRequest(
    string Bucket, string? ACL, CreateBucketConfiguration? CreateBucketConfiguration, string? ObjectOwnership, bool? ObjectLockEnabledForBucket);

/// <summary>Where, and with which tags.</summary>
public sealed record CreateBucketConfiguration(string? LocationConstraint, IReadOnlyList<Tag>? Tags);

/// <summary>Path of the bucket.</summary>
public sealed record CreateBucketResponse(string Location, string BucketArn);

/// <summary>Makes a bucket: private, encrypted with S3's own key and without ACLs, as S3 makes them since April 2023.</summary>
public sealed class CreateBucket(StateStore state, BucketStore buckets) : Operation<CreateBucketRequest, CreateBucketResponse>(state)
{
    private const string FirstRegion = "us-east-1";

    /// <inheritdoc/>
    protected override CreateBucketResponse Handle(CreateBucketRequest request, CallContext call)
    {
        if (!BucketNames.IsValid(request.Bucket))
            throw S3Errors.InvalidBucketName(request.Bucket);
        CheckLocation(request.CreateBucketConfiguration?.LocationConstraint, call.Region);
        if (request.ACL is not null and not "private")
            throw S3Errors.InvalidRequest("Bucket cannot have public ACLs set with BlockPublicAccess enabled");
        var bucket = new BucketRecord
        {
            Name = request.Bucket,
            AccountId = call.AccountId,
            Region = call.Region,
            Created = call.Now,
            Tags = Tagging.ForBucket(request.CreateBucketConfiguration?.Tags ?? []),
            Configurations = BucketDefaults.Configurations(request.ObjectOwnership),
        };
        if (request.ObjectLockEnabledForBucket == true)
            bucket = (bucket with { Versioning = "Enabled" }).With(ObjectLocking.Configuration, ObjectLocking.Plain);
        if (!buckets.Add(bucket))
            CheckTaken(buckets.Find(request.Bucket)!, call);
        return new CreateBucketResponse("/" + request.Bucket, bucket.Arn);
    }

    private static void CheckLocation(string? location, string region)
    {
        if (region == FirstRegion ? location == FirstRegion : location?.Length == 0)
            throw S3Errors.InvalidLocation(location!);
        if ((location ?? FirstRegion) != region)
            throw S3Errors.IllegalLocation(location, region);
    }

    // In the first region, and only there, making one's own bucket again is fine.
    private static void CheckTaken(BucketRecord present, CallContext call)
    {
        if (present.AccountId != call.AccountId)
            throw S3Errors.BucketAlreadyExists(present.Name);
        if (present.Region != FirstRegion || call.Region != FirstRegion)
            throw S3Errors.BucketAlreadyOwnedByYou(present.Name);
    }
}
