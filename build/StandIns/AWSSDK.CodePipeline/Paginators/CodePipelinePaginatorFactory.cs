namespace Amazon.CodePipeline.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ICodePipelinePaginatorFactory
{
    IListActionExecutionsPaginator ListActionExecutions(ListActionExecutionsRequest request);

    IListActionTypesPaginator ListActionTypes(ListActionTypesRequest request);

    IListDeployActionExecutionTargetsPaginator ListDeployActionExecutionTargets(ListDeployActionExecutionTargetsRequest request);

    IListPipelineExecutionsPaginator ListPipelineExecutions(ListPipelineExecutionsRequest request);

    IListPipelinesPaginator ListPipelines(ListPipelinesRequest request);

    IListRuleExecutionsPaginator ListRuleExecutions(ListRuleExecutionsRequest request);

    IListTagsForResourcePaginator ListTagsForResource(ListTagsForResourceRequest request);

    IListWebhooksPaginator ListWebhooks(ListWebhooksRequest request);
}

internal sealed class CodePipelinePaginatorFactory(IAmazonCodePipeline client) : ICodePipelinePaginatorFactory
{
    public IListActionExecutionsPaginator ListActionExecutions(ListActionExecutionsRequest request) => new ListActionExecutionsPaginator(client, request);

    public IListActionTypesPaginator ListActionTypes(ListActionTypesRequest request) => new ListActionTypesPaginator(client, request);

    public IListDeployActionExecutionTargetsPaginator ListDeployActionExecutionTargets(ListDeployActionExecutionTargetsRequest request) =>
        new ListDeployActionExecutionTargetsPaginator(client, request);

    public IListPipelineExecutionsPaginator ListPipelineExecutions(ListPipelineExecutionsRequest request) =>
        new ListPipelineExecutionsPaginator(client, request);

    public IListPipelinesPaginator ListPipelines(ListPipelinesRequest request) => new ListPipelinesPaginator(client, request);

    public IListRuleExecutionsPaginator ListRuleExecutions(ListRuleExecutionsRequest request) => new ListRuleExecutionsPaginator(client, request);

    public IListTagsForResourcePaginator ListTagsForResource(ListTagsForResourceRequest request) => new ListTagsForResourcePaginator(client, request);

    public IListWebhooksPaginator ListWebhooks(ListWebhooksRequest request) => new ListWebhooksPaginator(client, request);
}
