namespace Amazon.CodePipeline.Model;

public partial class ActionConfigurationProperty
{
    /// <summary>Required; 1 to 50 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public bool? Required { get; set; }

    /// <summary>Required.</summary>
    public bool? Key { get; set; }

    /// <summary>Required.</summary>
    public bool? Secret { get; set; }

    public bool? Queryable { get; set; }

    /// <summary>1 to 160 characters.</summary>
    public string? Description { get; set; }

    public ActionConfigurationPropertyType? Type { get; set; }
}
