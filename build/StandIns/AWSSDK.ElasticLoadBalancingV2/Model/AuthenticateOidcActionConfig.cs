namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class AuthenticateOidcActionConfig
{
    /// <summary>Required.</summary>
    public string? Issuer { get; set; }

    /// <summary>Required.</summary>
    public string? AuthorizationEndpoint { get; set; }

    /// <summary>Required.</summary>
    public string? TokenEndpoint { get; set; }

    /// <summary>Required.</summary>
    public string? UserInfoEndpoint { get; set; }

    /// <summary>Required.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    public string? SessionCookieName { get; set; }

    public string? Scope { get; set; }

    public long? SessionTimeout { get; set; }

    public Dictionary<string, string>? AuthenticationRequestExtraParams { get; set; }

    public AuthenticateOidcActionConditionalBehaviorEnum? OnUnauthenticatedRequest { get; set; }

    public bool? UseExistingClientSecret { get; set; }
}
