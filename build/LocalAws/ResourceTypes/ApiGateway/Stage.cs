using LocalAws.ApiGateway;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.ApiGateway;

/// <summary>AWS::ApiGateway::Stage: a deployment, served.</summary>
internal sealed class Stage(ApiRoutes routes) : ResourceType
{
    public override string TypeName => "AWS::ApiGateway::Stage";

    public override IReadOnlyList<string> Properties => ["DeploymentId", "Description", "RestApiId", "StageName", "Tags", "TracingEnabled", "Variables"];

    public override IReadOnlyList<string> Required => ["DeploymentId", "RestApiId", "StageName"];

    public override IReadOnlyList<string> CreateOnly => ["RestApiId"];

    public override string NameProperty => "StageName";

    public override Task<ResourceOutcome> CreateAsync(ResourceRequest request) => PutAsync(request, "POST");

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request) => PutAsync(request, "PATCH");

    public override Task DeleteAsync(ResourceRequest request)
    {
        request.Calls.Demand("apigateway:DELETE", ArnOf(request));
        return routes.DeleteStageAsync(request.Scope, request.Need("RestApiId"), request.Id);
    }

    private async Task<ResourceOutcome> PutAsync(ResourceRequest request, string method)
    {
        var stage = request.Need("StageName");
        request.Calls.Demand($"apigateway:{method}", method == "POST" ? $"arn:aws:apigateway:{request.Scope.Region}::/restapis/{request.Need("RestApiId")}/stages" : ArnOf(request));
        await routes.PutStageAsync(request.Scope, request.Need("RestApiId"), stage, request.Need("DeploymentId"), ApiBodies.Variables(request, "Variables"));
        request.Note(stage);
        return ResourceOutcome.Of(stage);
    }

    private static string ArnOf(ResourceRequest request) => $"arn:aws:apigateway:{request.Scope.Region}::/restapis/{request.Need("RestApiId")}/stages/{request.Need("StageName")}";
}
