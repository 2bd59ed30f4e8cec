using LocalAws.Ec2;
using LocalAws.Ec2.Execution;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;
using LocalAws.S3;

namespace LocalAws.Ssm.Execution;

/// <summary>Where outputs of commands go. The agent puts them there with the credentials of its instance, whose role has to allow it.</summary>
internal sealed class OutputBucket(BucketStore buckets, PutObject put, InstanceStore instances, InstanceAccess access, RoleResolver roles, TimeProvider clock)
{
    /// <exception cref="AwsException">InvalidOutputFolder: there is no such bucket.</exception>
    public void Check(string? bucket)
    {
        if (bucket is not null && buckets.Find(bucket) is null)
            throw new AwsException("InvalidOutputFolder", $"The S3 bucket {bucket} does not exist.");
    }

    /// <summary>Stores outputs below the command's folder.</summary>
    /// <returns>Why it could not be done; null when it was.</returns>
    public async Task<string?> StoreAsync(Scope scope, Command command, string instance, OutputFiles files, CancellationToken cancellation)
    {
        try
        {
            foreach (var (name, content) in files.Files.ToList())
            {
                var key = KeyOf(command, instance, name);
                var principal = Demand(scope, instance, $"arn:aws:s3:::{command.OutputS3BucketName}/{key}");
                content.Position = 0;
                await put.InvokeAsync(
                    new PutObjectRequest { Bucket = command.OutputS3BucketName!, Key = key },
                    new CallContext { Scope = scope, Principal = principal, Now = clock.GetUtcNow(), Cancellation = cancellation, Body = content });
            }
            return null;
        }
        catch (AwsException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>The address of an output, empty when it is not stored.</summary>
    public static string UrlOf(Scope scope, Command command, string instance, string name) =>
        command.OutputS3BucketName is { Length: > 0 } bucket ? $"https://s3.{command.OutputS3Region ?? scope.Region}.amazonaws.com/{bucket}/{KeyOf(command, instance, name)}" : "";

    private static string KeyOf(Command command, string instance, string name) =>
        $"{(command.OutputS3KeyPrefix is { Length: > 0 } prefix ? prefix.TrimEnd('/') + "/" : "")}{command.CommandId}/{instance}/awsrunShellScript/0.awsrunShellScript/{name}";

    private string Demand(Scope scope, string instance, string resource)
    {
        if (instances.Find(scope, instance) is not { } document || access.RoleOf(document) is not { } arn || roles.Find(arn) is not { } role)
            throw new AwsException("AccessDenied", $"The instance profile of {instance} has no role that could write {resource}.");
        var principal = $"arn:aws:sts::{scope.AccountId}:assumed-role/{role.Name}/{instance}";
        var request = new PolicyRequest("s3:PutObject", resource)
        {
            Principal = role.Arn,
            Context = PolicyRequest.ContextOf(("aws:ResourceAccount", scope.AccountId), ("aws:SecureTransport", "true"), ("aws:RequestedRegion", scope.Region)),
        };
        return roles.Decide(role, request).IsAllowed
            ? principal
            : throw new AwsException("AccessDenied", $"AccessDenied: User: {principal} is not authorized to perform: s3:PutObject on resource: {resource}");
    }
}
