using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    /// <summary>Request of <see cref="IAmazonCloudFormation.DeleteChangeSetAsync"/>.</summary>
    public partial class DeleteChangeSetRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required; 1 to 1600 characters.</summary>
        public string? ChangeSetName { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? StackName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCloudFormation.DeleteChangeSetAsync"/>.</summary>
    public partial class DeleteChangeSetResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <summary>Calls DeleteChangeSet.</summary>
        Task<DeleteChangeSetResponse> DeleteChangeSetAsync(DeleteChangeSetRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteChangeSetResponse> DeleteChangeSetAsync(DeleteChangeSetRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteChangeSetResponse>(request, cancellationToken);
    }
}
