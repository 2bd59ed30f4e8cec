using System.Text;
using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;
using LocalAws.S3;

namespace LocalAws.Logs.Execution;

/// <summary>
/// Where exports go: CloudWatch Logs writes there as a service of its region, which the bucket's policy has to allow (User Guide, "Export log
/// data to Amazon S3").
/// </summary>
internal sealed class ExportBucket(BucketStore buckets, PutObject put, TimeProvider clock)
{
    /// <summary>The ACL that the service gives, and that policies ask for.</summary>
    private const string Acl = "bucket-owner-full-control";

    /// <summary>Makes sure that the bucket is there and takes objects, by writing one, as AWS does.</summary>
    /// <exception cref="AwsException">InvalidParameterException.</exception>
    public async Task TryAsync(Scope scope, string name, string prefix, CancellationToken cancellation)
    {
        if (buckets.Find(name) is not { } bucket)
            throw LogsErrors.InvalidParameter("The given bucket does not exist. Please make sure the bucket name is correct.");
        if (bucket.Region != scope.Region)
            throw LogsErrors.InvalidParameter($"The given bucket is in {bucket.Region}. Please make sure that the bucket and the log group are in one region ({scope.Region}).");
        var test = $"{prefix}/aws-logs-write-test";
        Demand(scope, bucket, "s3:GetBucketAcl", bucket.Arn, "GetBucketAcl");
        Demand(scope, bucket, "s3:PutObject", $"{bucket.Arn}/{test}", "PutObject");
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("Permission Check Successful"));
        await WriteAsync(scope, name, test, content, cancellation);
    }

    /// <summary>Writes an object.</summary>
    public Task WriteAsync(Scope scope, string bucket, string key, Stream content, CancellationToken cancellation) => put.InvokeAsync(
        new PutObjectRequest { Bucket = bucket, Key = key, ACL = Acl },
        new CallContext { Scope = scope, Principal = Service(scope), Now = clock.GetUtcNow(), Cancellation = cancellation, Body = content });

    private static string Service(Scope scope) => $"logs.{scope.Region}.amazonaws.com";

    private static void Demand(Scope scope, BucketRecord bucket, string action, string resource, string operation)
    {
        var request = new PolicyRequest(action, resource)
        {
            Principal = Service(scope),
            Context = PolicyRequest.ContextOf(
                ("aws:SecureTransport", "true"), ("aws:SourceAccount", scope.AccountId), ("aws:SourceArn", LogsStore.ArnOf(scope, "*")), ("s3:x-amz-acl", Acl)),
        };
        if (bucket.Policy is not { } policy || !PolicyEvaluator.Evaluate([PolicyReader.Read(policy, PolicyKind.Resource)], request).IsAllowed)
            throw LogsErrors.InvalidParameter(
                $"{operation} call on the given bucket failed. Please check if CloudWatch Logs has been granted permission to perform this operation: "
                + $"the bucket's policy must allow {Service(scope)} {action} on {resource}.");
    }
}
