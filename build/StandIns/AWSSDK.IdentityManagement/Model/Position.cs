namespace Amazon.IdentityManagement.Model;

/// <summary>IAM's <c>Position</c>.</summary>
public partial class Position
{
    public int? Line { get; set; }

    public int? Column { get; set; }
}
