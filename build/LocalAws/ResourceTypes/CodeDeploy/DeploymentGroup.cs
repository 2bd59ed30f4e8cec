using System.Text.Json.Nodes;
using LocalAws.CloudFormation;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.CodeDeploy;

/// <summary>AWS::CodeDeploy::DeploymentGroup; deployments that a template starts itself (Deployment) are not implemented.</summary>
internal sealed class DeploymentGroup : ResourceType
{
    private static readonly string[] Own =
    [
        "AlarmConfiguration", "AutoRollbackConfiguration", "AutoScalingGroups", "BlueGreenDeploymentConfiguration", "DeploymentConfigName", "DeploymentStyle", "Ec2TagFilters",
        "LoadBalancerInfo", "OnPremisesInstanceTagFilters", "OutdatedInstancesStrategy", "ServiceRoleArn", "TriggerConfigurations",
    ];

    private static readonly string[] OfInstances = ["AutoScalingGroups", "BlueGreenDeploymentConfiguration", "Ec2TagFilters", "Ec2TagSet", "LoadBalancerInfo", "OnPremisesInstanceTagFilters"];

    public override string TypeName => "AWS::CodeDeploy::DeploymentGroup";

    public override IReadOnlyList<string> Properties => ["ApplicationName", "DeploymentGroupName", "Ec2TagSet", "Tags", .. Own];

    public override IReadOnlyList<string> Required => ["ApplicationName", "ServiceRoleArn"];

    public override IReadOnlyList<string> CreateOnly => ["ApplicationName"];

    public override string NameProperty => "DeploymentGroupName";

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("DeploymentGroupName", 100);
        request.Initiated(name);
        request.Calls.DemandPassRole(request.Need("ServiceRoleArn"), "codedeploy.amazonaws.com");
        var members = Members(request);
        members["applicationName"] = request.Need("ApplicationName");
        members["deploymentGroupName"] = name;
        if (request.Tags() is { Count: > 0 } tags)
            members["tags"] = tags;
        await request.CallAsync("codedeploy", "CreateDeploymentGroup", members, ArnOf(request, name));
        return ResourceOutcome.Of(name);
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        request.Calls.DemandPassRole(request.Need("ServiceRoleArn"), "codedeploy.amazonaws.com");
        var members = Members(request);
        members["applicationName"] = request.Need("ApplicationName");
        members["currentDeploymentGroupName"] = request.Id;
        await request.CallAsync("codedeploy", "UpdateDeploymentGroup", members, ArnOf(request, request.Id));
        var arn = ArnOf(request, request.Id);
        await new Retag("codedeploy", "TagResource", "UntagResource") { Target = new() { ["ResourceArn"] = arn }, Resource = arn }.RunAsync(request);
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("codedeploy", "DeleteDeploymentGroup",
        new() { ["applicationName"] = request.Need("ApplicationName"), ["deploymentGroupName"] = request.Id }, ArnOf(request, request.Id));

    private static string ArnOf(ResourceRequest request, string name) => request.Arn("codedeploy", $"deploymentgroup:{request.Need("ApplicationName")}/{name}");

    private static JsonObject Members(ResourceRequest request)
    {
        // CloudFormation User Guide, AWS::CodeDeploy::DeploymentGroup DeploymentStyle: blue/green is for Lambda there; of instances, only the API can set it up.
        if ((string?)request.Properties["DeploymentStyle"]?["DeploymentType"] == "BLUE_GREEN" && OfInstances.Any(request.Properties.ContainsKey))
            throw CloudFormationErrors.Validation($"{request.LogicalId}: CloudFormation supports blue/green deployments for Lambda only. For instances, use aws deploy update-deployment-group");
        var members = request.Take(Own);
        // Groups of filters are objects in templates, and lists of lists in the API.
        if (request.Properties["Ec2TagSet"]?["Ec2TagSetList"] is JsonArray groups)
        {
            members["Ec2TagSet"] = new JsonObject
            {
                ["Ec2TagSetList"] = new JsonArray([.. groups.OfType<JsonObject>().Select(group => group["Ec2TagGroup"]?.DeepClone())]),
            };
        }
        return members;
    }
}
