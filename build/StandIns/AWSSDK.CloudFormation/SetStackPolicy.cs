using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class SetStackPolicyRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required.</summary>
        public string? StackName { get; set; }

        /// <summary>1 to 16384 characters.</summary>
        public string? StackPolicyBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? StackPolicyURL { get; set; }
    }

    public partial class SetStackPolicyResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<SetStackPolicyResponse> SetStackPolicyAsync(SetStackPolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<SetStackPolicyResponse> SetStackPolicyAsync(SetStackPolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<SetStackPolicyResponse>(request, cancellationToken);
    }
}
