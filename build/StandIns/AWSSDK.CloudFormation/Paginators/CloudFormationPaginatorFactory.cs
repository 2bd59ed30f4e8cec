namespace Amazon.CloudFormation.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ICloudFormationPaginatorFactory
{
    IDescribeStackEventsPaginator DescribeStackEvents(DescribeStackEventsRequest request);

    IDescribeStacksPaginator DescribeStacks(DescribeStacksRequest request);

    IListChangeSetsPaginator ListChangeSets(ListChangeSetsRequest request);

    IListExportsPaginator ListExports(ListExportsRequest request);

    IListStackResourcesPaginator ListStackResources(ListStackResourcesRequest request);

    IListStacksPaginator ListStacks(ListStacksRequest request);
}

internal sealed class CloudFormationPaginatorFactory(IAmazonCloudFormation client) : ICloudFormationPaginatorFactory
{
    public IDescribeStackEventsPaginator DescribeStackEvents(DescribeStackEventsRequest request) => new DescribeStackEventsPaginator(client, request);

    public IDescribeStacksPaginator DescribeStacks(DescribeStacksRequest request) => new DescribeStacksPaginator(client, request);

    public IListChangeSetsPaginator ListChangeSets(ListChangeSetsRequest request) => new ListChangeSetsPaginator(client, request);

    public IListExportsPaginator ListExports(ListExportsRequest request) => new ListExportsPaginator(client, request);

    public IListStackResourcesPaginator ListStackResources(ListStackResourcesRequest request) => new ListStackResourcesPaginator(client, request);

    public IListStacksPaginator ListStacks(ListStacksRequest request) => new ListStacksPaginator(client, request);
}
