using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListEntitiesForPolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }

        public EntityType? EntityFilter { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? PathPrefix { get; set; }

        public PolicyUsageType? PolicyUsageFilter { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListEntitiesForPolicyResponse : AmazonWebServiceResponse
    {
        public List<PolicyGroup>? PolicyGroups { get; set; }

        public List<PolicyUser>? PolicyUsers { get; set; }

        public List<PolicyRole>? PolicyRoles { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<ListEntitiesForPolicyResponse> ListEntitiesForPolicyAsync(ListEntitiesForPolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListEntitiesForPolicyResponse> ListEntitiesForPolicyAsync(
            ListEntitiesForPolicyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListEntitiesForPolicyResponse>(request, cancellationToken);
    }
}
