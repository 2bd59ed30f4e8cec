using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class ExecuteChangeSetRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required; 1 to 1600 characters.</summary>
        public string? ChangeSetName { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? StackName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ClientRequestToken { get; set; }

        public bool? DisableRollback { get; set; }

        public bool? RetainExceptOnCreate { get; set; }
    }

    public partial class ExecuteChangeSetResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: ChangeSetNotFoundException, InsufficientCapabilitiesException, InvalidChangeSetStatusException,
        /// TokenAlreadyExistsException.</remarks>
        Task<ExecuteChangeSetResponse> ExecuteChangeSetAsync(ExecuteChangeSetRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<ExecuteChangeSetResponse> ExecuteChangeSetAsync(ExecuteChangeSetRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ExecuteChangeSetResponse>(request, cancellationToken);
    }
}
