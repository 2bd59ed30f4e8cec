using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>Whether CloudFormation may assume the role of a stack.</summary>
internal sealed class StackRole(RoleResolver roles)
{
    private const string Service = "cloudformation.amazonaws.com";

    /// <exception cref="AwsException">ValidationError, in CloudFormation's words and with the reason.</exception>
    public void Check(Scope scope, string? roleArn)
    {
        if (roleArn is null)
            return;
        var context = new Dictionary<string, IReadOnlyList<string>> { ["aws:SourceAccount"] = [scope.AccountId] };
        var reason = roles.Resolve(roleArn, Service, context) switch
        {
            RoleResolution.NotFound => "there is no such role",
            RoleResolution.NotTrusted => $"its trust policy does not let {Service} assume it",
            _ => null,
        };
        if (reason is not null)
            throw CloudFormationErrors.Validation($"Role {roleArn} is invalid or cannot be assumed: {reason}");
    }

    /// <summary>Fails when the role may not use SAM's macro, which CloudFormation asks of it.</summary>
    /// <exception cref="AwsException">AccessDenied.</exception>
    public void CheckTransform(Scope scope, string? roleArn)
    {
        var macro = $"arn:aws:cloudformation:{scope.Region}:aws:transform/Serverless-2016-10-31";
        if (roleArn is null || roles.Find(roleArn) is not { } role || roles.Decide(role, new PolicyRequest("cloudformation:CreateChangeSet", macro) { Principal = roleArn }).IsAllowed)
            return;
        throw new AwsException("AccessDenied", $"User: {PrincipalOf(scope, roleArn, "")} is not authorized to perform: cloudformation:CreateChangeSet on resource: {macro}", 403);
    }

    /// <summary>The ARN that calls for a stack carry.</summary>
    public static string PrincipalOf(Scope scope, string? roleArn, string caller) =>
        roleArn is null ? caller : $"arn:aws:sts::{scope.AccountId}:assumed-role/{roleArn[(roleArn.LastIndexOf('/') + 1)..]}/AWSCloudFormation";
}
