namespace Amazon.CodeBuild.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ICodeBuildPaginatorFactory
{
    IDescribeCodeCoveragesPaginator DescribeCodeCoverages(DescribeCodeCoveragesRequest request);

    IDescribeTestCasesPaginator DescribeTestCases(DescribeTestCasesRequest request);

    IListBuildBatchesPaginator ListBuildBatches(ListBuildBatchesRequest request);

    IListBuildBatchesForProjectPaginator ListBuildBatchesForProject(ListBuildBatchesForProjectRequest request);

    IListBuildsPaginator ListBuilds(ListBuildsRequest request);

    IListBuildsForProjectPaginator ListBuildsForProject(ListBuildsForProjectRequest request);

    IListProjectsPaginator ListProjects(ListProjectsRequest request);

    IListReportGroupsPaginator ListReportGroups(ListReportGroupsRequest request);

    IListReportsPaginator ListReports(ListReportsRequest request);

    IListReportsForReportGroupPaginator ListReportsForReportGroup(ListReportsForReportGroupRequest request);
}

internal sealed class CodeBuildPaginatorFactory(IAmazonCodeBuild client) : ICodeBuildPaginatorFactory
{
    public IDescribeCodeCoveragesPaginator DescribeCodeCoverages(DescribeCodeCoveragesRequest request) => new DescribeCodeCoveragesPaginator(client, request);

    public IDescribeTestCasesPaginator DescribeTestCases(DescribeTestCasesRequest request) => new DescribeTestCasesPaginator(client, request);

    public IListBuildBatchesPaginator ListBuildBatches(ListBuildBatchesRequest request) => new ListBuildBatchesPaginator(client, request);

    public IListBuildBatchesForProjectPaginator ListBuildBatchesForProject(ListBuildBatchesForProjectRequest request) =>
        new ListBuildBatchesForProjectPaginator(client, request);

    public IListBuildsPaginator ListBuilds(ListBuildsRequest request) => new ListBuildsPaginator(client, request);

    public IListBuildsForProjectPaginator ListBuildsForProject(ListBuildsForProjectRequest request) => new ListBuildsForProjectPaginator(client, request);

    public IListProjectsPaginator ListProjects(ListProjectsRequest request) => new ListProjectsPaginator(client, request);

    public IListReportGroupsPaginator ListReportGroups(ListReportGroupsRequest request) => new ListReportGroupsPaginator(client, request);

    public IListReportsPaginator ListReports(ListReportsRequest request) => new ListReportsPaginator(client, request);

    public IListReportsForReportGroupPaginator ListReportsForReportGroup(ListReportsForReportGroupRequest request) =>
        new ListReportsForReportGroupPaginator(client, request);
}
