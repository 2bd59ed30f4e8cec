using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class DeleteChangeSetRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required; 1 to 1600 characters.</summary>
        public string? ChangeSetName { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? StackName { get; set; }
    }

    public partial class DeleteChangeSetResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: InvalidChangeSetStatusException.</remarks>
        Task<DeleteChangeSetResponse> DeleteChangeSetAsync(DeleteChangeSetRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteChangeSetResponse> DeleteChangeSetAsync(DeleteChangeSetRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteChangeSetResponse>(request, cancellationToken);
    }
}
