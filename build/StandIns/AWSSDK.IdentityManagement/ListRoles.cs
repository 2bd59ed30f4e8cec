using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListRolesRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>1 to 512 characters.</summary>
        public string? PathPrefix { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListRolesResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<Role>? Roles { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ServiceFailureException.</remarks>
        Task<ListRolesResponse> ListRolesAsync(ListRolesRequest request, CancellationToken cancellationToken = default);

        Task<ListRolesResponse> ListRolesAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListRolesResponse> ListRolesAsync(ListRolesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListRolesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListRolesResponse> ListRolesAsync(CancellationToken cancellationToken = default) =>
            ListRolesAsync(new ListRolesRequest(), cancellationToken);
    }
}
