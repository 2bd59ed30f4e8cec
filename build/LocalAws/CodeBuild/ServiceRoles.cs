using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Checks the role that a project's builds assume.</summary>
internal sealed class ServiceRoles
{
    /// <exception cref="AwsException">The role cannot be the service role of a project in this account.</exception>
    public void Check(Scope scope, string role)
    {
        if (!Arn.TryParse(role, out var arn) || arn.Service != "iam" || !arn.Resource.StartsWith("role/", StringComparison.Ordinal))
            throw CodeBuildErrors.InvalidInput($"Invalid service role: '{role}' is not the ARN of a role");
        if (arn.AccountId != scope.AccountId)
            throw CodeBuildErrors.InvalidInput("Invalid service role: Service role account ID does not match caller's account");
    }
}
