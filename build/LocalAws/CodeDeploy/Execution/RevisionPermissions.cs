using LocalAws.Ec2;
using LocalAws.Ec2.Execution;
using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Holds the download of a revision against the policies of the instance's role: what S3 would demand, and KMS behind it.</summary>
internal sealed class RevisionPermissions(InstanceStore instances, InstanceAccess access, RoleResolver roles)
{
    /// <summary>Instances whose profile has no role, and those on premises, are not asked: here they have no credentials that could lack something.</summary>
    /// <exception cref="BundleException">The role may not; the message names session, action and resource.</exception>
    public void Demand(Scope scope, string instanceId, S3Location location, ObjectRecord version)
    {
        if (instances.Find(scope, instanceId) is not { } instance || access.RoleOf(instance) is not { } arn || roles.Find(arn) is not { } role)
            return;
        Demand(scope, role, instanceId, location.Version is null ? "s3:GetObject" : "s3:GetObjectVersion", $"arn:aws:s3:::{location.Bucket}/{location.Key}");
        if (ObjectHeaders.CustomerKey(version.Headers.SSEKMSKeyId) is { } key)
            Demand(scope, role, instanceId, "kms:Decrypt", key);
    }

    private void Demand(Scope scope, RoleRecord role, string instanceId, string action, string resource)
    {
        var request = new PolicyRequest(action, resource)
        {
            Principal = role.Arn,
            Context = PolicyRequest.ContextOf(("aws:ResourceAccount", scope.AccountId), ("aws:SecureTransport", "true"), ("aws:RequestedRegion", scope.Region)),
        };
        if (!roles.Decide(role, request).IsAllowed)
            throw new BundleException($"AccessDenied: User: arn:aws:sts::{scope.AccountId}:assumed-role/{role.Name}/{instanceId} is not authorized to perform: {action} on resource: {resource}");
    }
}
