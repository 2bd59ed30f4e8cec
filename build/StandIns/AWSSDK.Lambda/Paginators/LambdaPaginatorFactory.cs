namespace Amazon.Lambda.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ILambdaPaginatorFactory
{
    IListAliasesPaginator ListAliases(ListAliasesRequest request);

    IListEventSourceMappingsPaginator ListEventSourceMappings(ListEventSourceMappingsRequest request);

    IListFunctionUrlConfigsPaginator ListFunctionUrlConfigs(ListFunctionUrlConfigsRequest request);

    IListFunctionsPaginator ListFunctions(ListFunctionsRequest request);

    IListVersionsByFunctionPaginator ListVersionsByFunction(ListVersionsByFunctionRequest request);
}

internal sealed class LambdaPaginatorFactory(IAmazonLambda client) : ILambdaPaginatorFactory
{
    public IListAliasesPaginator ListAliases(ListAliasesRequest request) => new ListAliasesPaginator(client, request);

    public IListEventSourceMappingsPaginator ListEventSourceMappings(ListEventSourceMappingsRequest request) =>
        new ListEventSourceMappingsPaginator(client, request);

    public IListFunctionUrlConfigsPaginator ListFunctionUrlConfigs(ListFunctionUrlConfigsRequest request) =>
        new ListFunctionUrlConfigsPaginator(client, request);

    public IListFunctionsPaginator ListFunctions(ListFunctionsRequest request) => new ListFunctionsPaginator(client, request);

    public IListVersionsByFunctionPaginator ListVersionsByFunction(ListVersionsByFunctionRequest request) =>
        new ListVersionsByFunctionPaginator(client, request);
}
