namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class Action
{
    /// <summary>Required.</summary>
    public ActionTypeEnum? Type { get; set; }

    public string? TargetGroupArn { get; set; }

    public AuthenticateOidcActionConfig? AuthenticateOidcConfig { get; set; }

    public AuthenticateCognitoActionConfig? AuthenticateCognitoConfig { get; set; }

    /// <summary>1 to 50000.</summary>
    public int? Order { get; set; }

    public RedirectActionConfig? RedirectConfig { get; set; }

    public FixedResponseActionConfig? FixedResponseConfig { get; set; }

    public ForwardActionConfig? ForwardConfig { get; set; }

    public JwtValidationActionConfig? JwtValidationConfig { get; set; }
}
