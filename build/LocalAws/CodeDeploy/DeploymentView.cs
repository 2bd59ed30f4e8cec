using LocalAws.CodeDeploy.Execution;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>A deployment as it is shown: while it runs, its instances are counted when somebody asks.</summary>
internal static class DeploymentView
{
    public static DeploymentInfo Of(CodeDeployStore store, Scope scope, Deployment deployment) => deployment.IsOver || deployment.Info.Status == "Created"
        ? deployment.Info
        : deployment.Info with { DeploymentOverview = Overview.Of(store.Targets(scope, deployment.Id)) };
}
