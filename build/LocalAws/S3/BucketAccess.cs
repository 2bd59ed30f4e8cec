using System.Globalization;
using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>
/// Applies what a bucket's policy forbids. Callers belong to the bucket's account, so that nothing has to be allowed; a Deny holds for all of
/// them. Loopback counts as a secure transport: nothing leaves the machine.
/// </summary>
public sealed class BucketAccess
{
    /// <summary>Holds an action on a bucket, or on an object in it, against the bucket's policy.</summary>
    /// <exception cref="AwsException">AccessDenied.</exception>
    public void Check(CallContext call, BucketRecord bucket, string action, string? key = null, IEnumerable<(string Key, string? Value)>? context = null)
    {
        if (bucket.Policy is null)
            return;
        var resource = key is null ? bucket.Arn : $"{bucket.Arn}/{key}";
        var decision = PolicyEvaluator.Evaluate([PolicyReader.Read(bucket.Policy, PolicyKind.Resource)], new PolicyRequest(action, resource)
        {
            Principal = call.Principal,
            Context = PolicyRequest.ContextOf([.. Common(call, bucket), .. context ?? []]),
        });
        if (decision.Verdict is PolicyVerdict.ExplicitDeny)
            throw S3Errors.AccessDenied($"{call.Principal} is not authorized to perform: {action} on resource: \"{resource}\" with an explicit deny in a resource-based policy");
    }

    private static IEnumerable<(string Key, string? Value)> Common(CallContext call, BucketRecord bucket) =>
    [
        ("aws:SecureTransport", "true"),
        ("aws:SourceIp", "127.0.0.1"),
        ("aws:CurrentTime", call.Now.ToString("O", CultureInfo.InvariantCulture)),
        ("aws:PrincipalArn", call.Principal),
        ("aws:PrincipalAccount", call.AccountId),
        ("aws:ResourceAccount", bucket.AccountId),
        ("s3:ResourceAccount", bucket.AccountId),
        ("aws:UserAgent", call.Headers.GetValueOrDefault("user-agent")),
        ("s3:TlsVersion", "1.3"),
    ];
}
