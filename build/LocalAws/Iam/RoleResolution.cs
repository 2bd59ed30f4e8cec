namespace LocalAws.Iam;

/// <summary>Whether a role can be assumed, and why not.</summary>
public enum RoleResolution
{
    /// <summary>It can.</summary>
    Assumable,

    /// <summary>There is no such role.</summary>
    NotFound,

    /// <summary>Its trust policy does not let the caller.</summary>
    NotTrusted,
}
