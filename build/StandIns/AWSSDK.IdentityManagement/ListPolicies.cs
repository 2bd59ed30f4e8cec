using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListPoliciesRequest : AmazonIdentityManagementServiceRequest
    {
        public PolicyScopeType? Scope { get; set; }

        public bool? OnlyAttached { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? PathPrefix { get; set; }

        public PolicyUsageType? PolicyUsageFilter { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListPoliciesResponse : AmazonWebServiceResponse
    {
        public List<ManagedPolicy>? Policies { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ServiceFailureException.</remarks>
        Task<ListPoliciesResponse> ListPoliciesAsync(ListPoliciesRequest request, CancellationToken cancellationToken = default);

        Task<ListPoliciesResponse> ListPoliciesAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListPoliciesResponse> ListPoliciesAsync(ListPoliciesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListPoliciesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListPoliciesResponse> ListPoliciesAsync(CancellationToken cancellationToken = default) =>
            ListPoliciesAsync(new ListPoliciesRequest(), cancellationToken);
    }
}
