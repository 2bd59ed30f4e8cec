using System.Text.Json.Nodes;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>A command's deployment specification, as the official agent reads it.</summary>
internal static class HostSpecification
{
    public static string Of(HostCommand command)
    {
        var s3 = command.Revision.S3Location!;
        var location = new JsonObject { ["Bucket"] = s3.Bucket, ["Key"] = s3.Key, ["BundleType"] = s3.BundleType };
        if (s3.Version is { } version)
            location["Version"] = version;
        if (s3.ETag is { } tag)
            location["ETag"] = tag;
        return new JsonObject
        {
            ["DeploymentId"] = command.DeploymentId,
            ["DeploymentGroupId"] = command.DeploymentGroupId,
            ["DeploymentGroupName"] = command.DeploymentGroupName,
            ["ApplicationName"] = command.ApplicationName,
            ["DeploymentCreator"] = "user",
            ["DeploymentType"] = "IN_PLACE",
            ["AgentActionOverrides"] = new JsonObject { ["AgentOverrides"] = new JsonObject { ["FileExistsBehavior"] = command.FileExistsBehavior } },
            ["Revision"] = new JsonObject { ["RevisionType"] = "S3", ["S3Revision"] = location },
        }.ToJsonString();
    }
}
