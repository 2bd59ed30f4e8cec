namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class AuthenticateCognitoActionConfig
{
    /// <summary>Required.</summary>
    public string? UserPoolArn { get; set; }

    /// <summary>Required.</summary>
    public string? UserPoolClientId { get; set; }

    /// <summary>Required.</summary>
    public string? UserPoolDomain { get; set; }

    public string? SessionCookieName { get; set; }

    public string? Scope { get; set; }

    public long? SessionTimeout { get; set; }

    public Dictionary<string, string>? AuthenticationRequestExtraParams { get; set; }

    public AuthenticateCognitoActionConditionalBehaviorEnum? OnUnauthenticatedRequest { get; set; }
}
