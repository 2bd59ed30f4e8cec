using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListAttachedRolePoliciesRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? PathPrefix { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListAttachedRolePoliciesResponse : AmazonWebServiceResponse
    {
        public List<AttachedPolicyType>? AttachedPolicies { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<ListAttachedRolePoliciesResponse> ListAttachedRolePoliciesAsync(
            ListAttachedRolePoliciesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListAttachedRolePoliciesResponse> ListAttachedRolePoliciesAsync(
            ListAttachedRolePoliciesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListAttachedRolePoliciesResponse>(request, cancellationToken);
    }
}
