using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>The ARNs of CodeDeploy's resources.</summary>
internal static class Arns
{
    public static Arn Application(Scope scope, string name) => Arn.Of("codedeploy", scope, "application:" + name);

    public static Arn Group(Scope scope, string application, string name) => Arn.Of("codedeploy", scope, $"deploymentgroup:{application}/{name}");
}
