using LocalAws.ApiGateway;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.ApiGateway;

/// <summary>AWS::ApiGateway::Deployment: the API as it is when this is made.</summary>
internal sealed class Deployment(ApiRoutes routes) : ResourceType
{
    public override string TypeName => "AWS::ApiGateway::Deployment";

    public override IReadOnlyList<string> Properties => ["Description", "RestApiId", "StageName"];

    public override IReadOnlyList<string> Required => ["RestApiId"];

    public override IReadOnlyList<string> CreateOnly => ["RestApiId", "StageName"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var api = request.Need("RestApiId");
        request.Calls.Demand("apigateway:POST", $"arn:aws:apigateway:{request.Scope.Region}::/restapis/{api}/deployments");
        var id = routes.Deploy(request.Scope, api);
        request.Note(id);
        if (request.Text("StageName") is { } stage)
            await routes.PutStageAsync(request.Scope, api, stage, id);
        return ResourceOutcome.Of(id, ("DeploymentId", id));
    }

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request) => Task.FromResult(new ResourceOutcome(request.Id, request.Attributes));

    public override async Task DeleteAsync(ResourceRequest request)
    {
        var api = request.Need("RestApiId");
        request.Calls.Demand("apigateway:DELETE", $"arn:aws:apigateway:{request.Scope.Region}::/restapis/{api}/deployments/{request.Id}");
        if (request.Text("StageName") is { } stage)
            await routes.DeleteStageAsync(request.Scope, api, stage);
        routes.DeleteDeployment(request.Scope, api, request.Id);
    }
}
