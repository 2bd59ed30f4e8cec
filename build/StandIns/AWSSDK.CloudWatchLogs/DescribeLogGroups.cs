using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class DescribeLogGroupsRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>0 to 20 elements.</summary>
        public List<string>? AccountIdentifiers { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? LogGroupNamePrefix { get; set; }

        /// <summary>0 to 512 characters.</summary>
        public string? LogGroupNamePattern { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 50.</summary>
        public int? Limit { get; set; }

        public bool? IncludeLinkedAccounts { get; set; }

        public LogGroupClass? LogGroupClass { get; set; }

        /// <summary>1 to 50 elements.</summary>
        public List<string>? LogGroupIdentifiers { get; set; }
    }

    public partial class DescribeLogGroupsResponse : AmazonWebServiceResponse
    {
        public List<LogGroup>? LogGroups { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, ServiceUnavailableException.</remarks>
        Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(DescribeLogGroupsRequest request, CancellationToken cancellationToken = default);

        Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(
            DescribeLogGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeLogGroupsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DescribeLogGroupsResponse> DescribeLogGroupsAsync(CancellationToken cancellationToken = default) =>
            DescribeLogGroupsAsync(new DescribeLogGroupsRequest(), cancellationToken);
    }
}
