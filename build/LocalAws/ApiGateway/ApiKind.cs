namespace LocalAws.ApiGateway;

/// <summary>The two kinds of API that SAM makes.</summary>
public enum ApiKind
{
    /// <summary>AWS::ApiGateway::RestApi: payload format 1.0, always behind a stage's name.</summary>
    Rest,

    /// <summary>AWS::ApiGatewayV2::Api: payload format 2.0 unless a route says 1.0, at the root for the stage <c>$default</c>.</summary>
    Http,
}
