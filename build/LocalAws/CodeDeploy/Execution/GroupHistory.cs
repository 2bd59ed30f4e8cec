using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>What a deployment's end changes about its group and its revision.</summary>
internal static class GroupHistory
{
    public static void Note(CodeDeployStore store, Scope scope, Deployment deployment)
    {
        if (store.Groups(scope).FirstOrDefault(each => each.Info.DeploymentGroupId == deployment.GroupId) is not { } group)
            return;
        var last = new LastDeploymentInfo(deployment.Id, deployment.Info.Status, deployment.Info.CompleteTime, deployment.Info.CreateTime);
        var succeeded = deployment.Info.Status == "Succeeded";
        store.Put(scope, group with
        {
            Info = group.Info with
            {
                LastAttemptedDeployment = last,
                LastSuccessfulDeployment = succeeded ? last : group.Info.LastSuccessfulDeployment,
                TargetRevision = succeeded && deployment.OnlyInstance is null ? deployment.Info.Revision : group.Info.TargetRevision,
            },
        });
    }
}
