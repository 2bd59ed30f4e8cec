using LocalAws.Iam;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Checks the role that a project's builds assume.</summary>
internal sealed class ServiceRoles(RoleResolver roles)
{
    /// <exception cref="AwsException">The role is another account's, is not there, or does not let CodeBuild assume it.</exception>
    public void Check(Scope scope, string role, string project)
    {
        if (!Arn.TryParse(role, out var arn) || arn.Service != "iam" || !arn.Resource.StartsWith("role/", StringComparison.Ordinal))
            throw CodeBuildErrors.InvalidInput($"Invalid service role: '{role}' is not the ARN of a role");
        if (arn.AccountId != scope.AccountId)
            throw CodeBuildErrors.InvalidInput("Invalid service role: Service role account ID does not match caller's account");
        var context = new Dictionary<string, IReadOnlyList<string>>
        {
            ["aws:SourceAccount"] = [scope.AccountId],
            ["aws:SourceArn"] = [CodeBuildStore.ProjectArn(scope, project)],
        };
        if (roles.Resolve(role, "codebuild.amazonaws.com", context) != RoleResolution.Assumable)
            throw CodeBuildErrors.InvalidInput($"CodeBuild is not authorized to perform: sts:AssumeRole on {role}");
    }
}
