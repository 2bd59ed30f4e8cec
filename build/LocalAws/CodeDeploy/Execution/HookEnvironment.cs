namespace LocalAws.CodeDeploy.Execution;

/// <summary>The variables that every hook script gets.</summary>
internal static class HookEnvironment
{
    public static Dictionary<string, string> Of(HostCommand command)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LIFECYCLE_EVENT"] = command.LifecycleEvent,
            ["DEPLOYMENT_ID"] = command.DeploymentId,
            ["APPLICATION_NAME"] = command.ApplicationName,
            ["DEPLOYMENT_GROUP_NAME"] = command.DeploymentGroupName,
            ["DEPLOYMENT_GROUP_ID"] = command.DeploymentGroupId,
        };
        if (command.Revision.S3Location is { } s3)
        {
            variables["BUNDLE_BUCKET"] = s3.Bucket ?? "";
            variables["BUNDLE_KEY"] = s3.Key ?? "";
            variables["BUNDLE_VERSION"] = s3.Version ?? "";
            variables["BUNDLE_ETAG"] = s3.ETag ?? "";
        }
        else if (command.Revision.GitHubLocation is { } gitHub)
        {
            variables["BUNDLE_COMMIT"] = gitHub.CommitId ?? "";
        }
        return variables;
    }
}
