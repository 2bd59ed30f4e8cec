using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.S3;

/// <summary>AWS::S3::BucketPolicy.</summary>
internal sealed class BucketPolicy : ResourceType
{
    public override string TypeName => "AWS::S3::BucketPolicy";

    public override IReadOnlyList<string> Properties => ["Bucket", "PolicyDocument"];

    public override IReadOnlyList<string> Required => ["Bucket", "PolicyDocument"];

    public override IReadOnlyList<string> CreateOnly => ["Bucket"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        request.Initiated(request.Need("Bucket"));
        return await PutAsync(request);
    }

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request) => PutAsync(request);

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("s3", "DeleteBucketPolicy", new() { ["Bucket"] = request.Id }, $"arn:aws:s3:::{request.Id}");

    private static async Task<ResourceOutcome> PutAsync(ResourceRequest request)
    {
        var bucket = request.Need("Bucket");
        await request.CallAsync("s3", "PutBucketPolicy", new() { ["Bucket"] = bucket, ["Policy"] = request.Properties["PolicyDocument"]!.DeepClone() }, $"arn:aws:s3:::{bucket}");
        return ResourceOutcome.Of(bucket);
    }
}
