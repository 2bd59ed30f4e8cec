using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;
using LocalAws.Kernel;

namespace LocalAws.ResourceTypes.S3;

/// <summary>AWS::S3::Bucket. One that is not empty cannot be deleted, as on AWS.</summary>
internal sealed class Bucket : ResourceType
{
    public override string TypeName => "AWS::S3::Bucket";

    public override IReadOnlyList<string> Properties =>
        ["BucketName", "BucketEncryption", "CorsConfiguration", "LifecycleConfiguration", "OwnershipControls", "PublicAccessBlockConfiguration", "Tags", "VersioningConfiguration"];

    public override string NameProperty => "BucketName";

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("BucketName", 63, lowerCase: true);
        DemandNew(name, await LookAsync(request, name));
        request.Initiated(name);
        var members = new JsonObject { ["Bucket"] = name };
        if (request.Scope.Region != "us-east-1")
            members["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = request.Scope.Region };
        await request.CallAsync("s3", "CreateBucket", members, ArnOf(name));
        await BucketSettings.BringAsync(request, name, ArnOf(name));
        return ResourceOutcome.Of(name,
            ("Arn", ArnOf(name)), ("DomainName", $"{name}.s3.amazonaws.com"), ("RegionalDomainName", $"{name}.s3.{request.Scope.Region}.amazonaws.com"),
            ("DualStackDomainName", $"{name}.s3.dualstack.{request.Scope.Region}.amazonaws.com"));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        await BucketSettings.BringAsync(request, request.Id, ArnOf(request.Id));
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("s3", "DeleteBucket", new() { ["Bucket"] = request.Id }, ArnOf(request.Id));

    // CreateBucket is fine with one's own bucket in us-east-1; a stack is not.
    private static async Task<JsonObject?> LookAsync(ResourceRequest request, string name)
    {
        try
        {
            return await request.Calls.LookAsync("s3", "GetBucketLocation", new() { ["Bucket"] = name });
        }
        catch (AwsException error)
        {
            return error.Code == "AccessDenied" ? [] : null;
        }
    }

    private static string ArnOf(string name) => $"arn:aws:s3:::{name}";
}
