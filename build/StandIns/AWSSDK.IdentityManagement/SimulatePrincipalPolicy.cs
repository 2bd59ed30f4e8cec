using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class SimulatePrincipalPolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicySourceArn { get; set; }

        public List<string>? PolicyInputList { get; set; }

        public List<string>? PermissionsBoundaryPolicyInputList { get; set; }

        /// <summary>Required.</summary>
        public List<string>? ActionNames { get; set; }

        public List<string>? ResourceArns { get; set; }

        /// <summary>1 to 131072 characters.</summary>
        public string? ResourcePolicy { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? ResourceOwner { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? CallerArn { get; set; }

        public List<ContextEntry>? ContextEntries { get; set; }

        /// <summary>1 to 64 characters.</summary>
        public string? ResourceHandlingOption { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }
    }

    public partial class SimulatePrincipalPolicyResponse : AmazonWebServiceResponse
    {
        public List<EvaluationResult>? EvaluationResults { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, NoSuchEntityException, PolicyEvaluationException.</remarks>
        Task<SimulatePrincipalPolicyResponse> SimulatePrincipalPolicyAsync(
            SimulatePrincipalPolicyRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<SimulatePrincipalPolicyResponse> SimulatePrincipalPolicyAsync(
            SimulatePrincipalPolicyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SimulatePrincipalPolicyResponse>(request, cancellationToken);
    }
}
