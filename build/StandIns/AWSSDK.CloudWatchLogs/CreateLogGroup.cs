using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class CreateLogGroupRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }

        /// <summary>At most 256 characters.</summary>
        public string? KmsKeyId { get; set; }

        /// <summary>1 to 50 entries.</summary>
        public Dictionary<string, string>? Tags { get; set; }

        public LogGroupClass? LogGroupClass { get; set; }

        public bool? DeletionProtectionEnabled { get; set; }
    }

    public partial class CreateLogGroupResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, LimitExceededException, OperationAbortedException, ResourceAlreadyExistsException,
        /// ServiceUnavailableException.</remarks>
        Task<CreateLogGroupResponse> CreateLogGroupAsync(CreateLogGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateLogGroupResponse> CreateLogGroupAsync(CreateLogGroupRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateLogGroupResponse>(request, cancellationToken);
    }
}
